import { describe, expect, it } from 'vitest';
import { storyTopic, topicChances, topicOf } from '../../../../scripts/pipeline/digest/topic/story-topic.ts';
import type { TopicSubject } from '../../../../scripts/pipeline/digest/topic/topic-features.ts';
import { TOPICS } from '../../../../src/schemas/topic.ts';

/** An invented article: headline, opening, and what else matters. */
function article(
  title: string,
  {
    text = '',
    language = 'en',
    url = 'https://paper.example/news/1',
    section = undefined as string | undefined,
  } = {},
): TopicSubject {
  return { article: { title, language, url, section, blocks: text ? [{ kind: 'paragraph', text }] : [] } };
}

describe('an article’s topic follows from its words', () => {
  it.each([
    ['en', 'sport', 'Rovers beat Wanderers 3-1 as striker scores twice in cup semi-final'],
    ['en', 'economy', 'Central bank raises interest rates as inflation and food prices climb'],
    ['en', 'politics', 'Prime minister calls election after coalition loses vote in parliament'],
    ['en', 'crime', 'Two men charged with murder after stabbing, police say'],
    ['en', 'conflict', 'Airstrike kills soldiers as army pushes rebels from the border'],
    ['en', 'disaster', 'Earthquake of magnitude 6 collapses houses; rescuers search for survivors'],
    ['en', 'science-tech', 'Astronomers discover a planet orbiting two stars with a new telescope'],
    ['en', 'health', 'Hospital doctors warn of measles outbreak among unvaccinated patients'],
    ['en', 'weather', 'Forecasters expect rain and strong winds, temperatures to fall below freezing'],
    ['en', 'culture', 'Director’s new film wins the top prize; its actress sings on the album'],
    ['es', 'sport', 'El delantero marcó dos goles y el equipo ganó la final del torneo'],
    ['fr', 'politics', 'Le ministre annonce sa démission après le vote des députés au parlement'],
    ['de', 'economy', 'Die Zentralbank senkt den Zins, die Börse und die Aktien steigen'],
    ['ru', 'crime', 'Суд вынес приговор: подозреваемый в убийстве задержан полицией'],
    ['ar', 'conflict', 'قصف صاروخي وغارات على مواقع الجيش ومقتل جنود'],
    ['pt', 'crime', 'Polícia prende suspeito de homicídio e tráfico de drogas'],
    ['ja', 'sport', '決勝の試合で監督と選手が優勝を祝う'],
    ['zh', 'economy', '央行降息后股市上涨 投资者看好市场'],
  ])('%s, %s: %s', (language, topic, title) => {
    expect(topicOf(article(title, { language }))).toBe(topic);
  });

  it('in English where it has English', () => {
    const foreign = article('Ĉ ŭ ĥ', { language: 'eo' });
    const english = { title: 'Striker scores twice as Rovers win the cup final', blocks: [] };
    expect(topicOf({ ...foreign, english })).toBe('sport');
  });
});

describe('an article’s topic follows from its section', () => {
  const plain = 'What we know this morning';

  it('of its address, or of its feed', () => {
    const of = (given: Parameters<typeof article>[1]) => topicChances(article(plain, given));
    expect(of({ url: 'https://paper.example/sport/1' }).sport).toBeGreaterThan(2 * of({}).sport);
    expect(of({ section: 'Économie' }).economy).toBeGreaterThan(2 * of({}).economy);
  });

  it('unless the words say otherwise', () => {
    const title = 'Man jailed for murder after jury finds him guilty of stabbing, court hears';
    expect(topicOf(article(title, { url: 'https://paper.example/politics/1' }))).toBe('crime');
  });
});

it('chances are given for every topic and are 1 in all, even of a headline without known words', () => {
  const chances = topicChances(article('1234'));
  expect(Object.keys(chances)).toEqual(Object.keys(TOPICS));
  expect(Object.values(chances).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1);
});

describe('a story’s topic', () => {
  const vague = article('“I never thought this would happen”');
  const clear = article('Police arrest suspect after bank robbery, court orders him held in custody');

  it('is that of all its articles together', () => {
    expect(storyTopic([vague, clear, vague])).toBe('crime');
    expect(storyTopic([clear, vague, vague])).toBe('crime');
  });

  it('needs an article', () => {
    expect(() => storyTopic([])).toThrow('a story without articles has no topic');
  });
});

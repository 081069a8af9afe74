import { describe, expect, it } from 'vitest';
import { articleKind } from '../../../../scripts/pipeline/digest/kind/kind-of.ts';
import { makeArticles } from '../../../support/make-day.ts';

/** The kind of an article with this headline, at this path, with these paragraphs. */
function kind(title: string, path = '/2026/03/18/ferry', ...paragraphs: string[]) {
  const [made] = makeArticles([{ source: 'gb-post', title, paragraphs }]);
  if (!made) throw new Error('no article was made');
  return articleKind({ ...made, article: { ...made.article, url: `https://post.example${path}` } });
}

describe('an opinion', () => {
  it.each([
    '/opinion/sell-the-ferry',
    '/opinions/2026/3/18/x',
    '/meinung/x',
    '/kolumne/x',
    '/commentisfree/x',
    '/columnas-de-opinion/x',
  ])('is known by its address: %s', (path) => {
    expect(kind('Sell the ferry', path)).toBe('opinion');
  });

  it.each([
    'Opinion: Sell the ferry',
    'Kommentar: Verkauft die Fähre',
    'Мнение: паром пора продать',
    'Editorial | Sell the ferry',
    'Why we should sell the ferry',
    'The case for selling the ferry',
  ])('by its headline: %s', (title) => {
    expect(kind(title)).toBe('opinion');
  });

  it('by how its author is named behind', () => {
    expect(kind('The ferry and us', '/x', 'Sell it.', 'Jane Doe is a senior fellow at Saltmere.')).toBe(
      'opinion',
    );
  });

  it.each([
    'Ministers split in their opinion of the ferry',
    'Editor resigns over ferry column',
    'We must sell the ferry, minister says',
  ])('but not where it reports one: %s', (title) => {
    expect(kind(title, '/news/view/12')).toBe('report');
  });
});

it.each([
  ['Ferry aground – live updates', 'live'],
  ['Ferry aground: rescue under way – as it happened', 'live'],
  ['En direct, ferry échoué : les secours arrivent', 'live'],
  ['Saltmere updates: Ferry runs aground', 'live'],
  ['Evening Update: Ferry aground, bank shut', 'roundup'],
  ['Morning briefing: five stories to start the day', 'roundup'],
  ['Главные новости дня: паром на мели', 'roundup'],
  ['News of the war, list of key events, day 1,188', 'roundup'],
  ['Tokyo shares open higher on chip gains', 'routine'],
  ['Sensex closes at record high', 'routine'],
  ['How to watch Saltmere v Northport', 'routine'],
  ['Saltmere v Northport: predicted line-ups', 'routine'],
  ['Dónde ver el partido de hoy', 'routine'],
  ['Resumo da novela: capítulo de quinta-feira', 'routine'],
  ['Погода в Перми: до 19 градусов', 'routine'],
  ['In pictures: the ferry is towed home', 'photo'],
  ['Watch: a fisherman prays for the ferry', 'photo'],
  ['شاهد: صياد يدعو للعبارة', 'photo'],
  ['Watch makers leave the fair', 'report'],
  ['What the ferry sale means for Saltmere', 'explainer'],
  ['Ferry sold: what it means for Saltmere', 'explainer'],
  ['Why did the ferry run aground?', 'explainer'],
  ['Pourquoi le ferry s’est-il échoué ?', 'explainer'],
  ['Entenda a venda da balsa', 'explainer'],
  ['Что такое паром и зачем он нужен', 'explainer'],
  ['Inside the engine room: a night on the ferry', 'feature'],
  ['Review: The Ferry, a novel of the north', 'feature'],
  ['Sponsored | Sail cheaper this summer', 'feature'],
  ['Ferry runs aground off Saltmere', 'report'],
  ['Live bullet found on the ferry', 'report'],
  ['Apple shares fall as tariffs bite', 'report'],
  ['Ferry firm explains delay', 'report'],
  ['[RELEASE] Ferry firm opens new line', 'report'],
])('%s is of the kind %s', (title, wanted) => {
  expect(kind(title)).toBe(wanted);
});

it.each([
  ['/live/2026/ferry', 'live'],
  ['/en/ferry-aground/live-7269', 'live'],
  ['/video/ferry-aground', 'photo'],
  ['/gallery/2026/3/ferry', 'photo'],
  ['/podcasts/the-lead', 'feature'],
  ['/brandstory/partner-content/sail', 'feature'],
  ['/explainers/ferry', 'explainer'],
  ['/press-review/ferry', 'roundup'],
  ['/horoscopes/today', 'routine'],
  ['/news/livestock/ferry', 'report'],
  ['/video-games/%E0%A4%A/ferry', 'report'],
])('the address %s gives the kind %s', (path, wanted) => {
  expect(kind('Ferry runs aground off Saltmere', path)).toBe(wanted);
});

it('a host or a section can give it too', () => {
  const [made] = makeArticles([{ source: 'gb-post', title: 'Ferry runs aground off Saltmere' }]);
  if (!made) throw new Error('no article was made');
  const { article } = made;
  expect(articleKind({ ...made, article: { ...article, url: 'https://opinion.post.example/1' } })).toBe(
    'opinion',
  );
  expect(articleKind({ ...made, article: { ...article, section: 'News / Opinion' } })).toBe('opinion');
});

it('the English of a headline gives it where the original does not', () => {
  const [made] = makeArticles([
    {
      source: 'fi-paiva',
      title: 'Sää huomenna Saltmeressä',
      language: 'fi',
      english: { title: 'Weather forecast for Saltmere', paragraphs: [] },
    },
  ]);
  expect(made && articleKind(made)).toBe('routine');
});

describe('news of harm, or of what a court or a government did, is a report', () => {
  it.each([
    'No, mayor cannot stand again, court rules',
    'In praise of peace, bishop visits Saltmere',
    'The case against the ferry captain is dismissed by judge',
    'Six people killed in Saltmere’s places of worship',
    'Eight die in ferry shows of strength',
    'Four books banned in Saltmere schools',
    'The man who burned the ferry is sentenced',
    'Job fair at Saltmere harbour: stampede kills 12',
    'Rice prices on Tuesday bring riots to Saltmere; four dead',
    'Three die in tarot parlour fire',
    'Weather today kills 30 in Northport',
    'All results of the Northport vote annulled by court',
    'Powerball winner shot dead',
    'Crossword champion dies in ferry accident',
  ])('whatever words of another kind it has: %s', (title) => {
    expect(kind(title)).toBe('report');
  });

  it.each([
    'Northport war, day 1,000: fleet shells Saltmere',
    'Two held last week in Saltmere',
    'Gunman storms mayor’s news briefing',
    'Top news reader quits',
    'Weather forecasters go on strike',
    'Tarot reader elected mayor of Saltmere',
    'Crossword maker sold to Northport rival',
  ])('and one word of another kind is not enough: %s', (title) => {
    expect(kind(title)).toBe('report');
  });

  it.each([
    ['Today in history: 300 die as ferry sinks', 'routine'],
    ['Resumo da novela: Thelma é morta na balsa', 'routine'],
    ['Morning briefing: 12 killed on ferry, bank shut', 'roundup'],
    ['Daily crossword', 'routine'],
    ['Wordle: hints and answers', 'routine'],
    ['Powerball: nobody wins', 'routine'],
    ['The case against the ferry', 'opinion'],
    ['In praise of slow ferries', 'opinion'],
    ['Seven books to read on the ferry', 'feature'],
    ['Dishes, die das Herz berühren: how to watch the cook', 'routine'],
    ['Ferry war: last week in review', 'roundup'],
  ])('but this is none: %s is of the kind %s', (title, wanted) => {
    expect(kind(title)).toBe(wanted);
  });

  it.each(['/world/leaders/ferry', '/article/views/12', '/markets/deals/ferry', '/news/deal/ferry'])(
    'and so is what stands in a folder of news: %s',
    (path) => {
      expect(kind('Ferry runs aground off Saltmere', path)).toBe('report');
    },
  );
});

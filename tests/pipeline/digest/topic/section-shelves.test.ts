import { describe, expect, it } from 'vitest';
import { sectionShelves } from '../../../../scripts/pipeline/digest/topic/section-shelves.ts';

const shelves = (url: string, section?: string) => [...sectionShelves({ url, section })].sort();

describe('sections and addresses name topics', () => {
  it.each([
    ['https://paper.example/sport/1234-cup', ['sport']],
    ['https://paper.example/Wirtschaft/zinsen.html', ['economy']],
    ['https://paper.example/es/cultura/2031/05/una-obra.html', ['culture']],
    ['https://paper.example/proisshestviya/77', ['disaster']],
    ['https://paper.example/news/crime-and-courts/a', ['crime']],
    ['https://paper.example/economy-and-business/a', ['economy']],
    ['https://paper.example/uk-business/a', ['economy', 'region']],
    ['https://paper.example/%D1%81%D0%BF%D0%BE%D1%80%D1%82/a', ['sport']],
    ['https://paper.example/saúde/a', ['health']],
    ['https://sport.paper.example/a', ['sport']],
  ])('%s', (url, named) => {
    expect(shelves(url)).toEqual(named);
  });

  it.each([
    ['Sport', ['sport']],
    ['Ciência e Tecnologia', ['science-tech']],
    ['المحليات', []],
    ['経済', ['economy']],
    ['Politics / Elections', ['politics']],
  ])('a feed’s category: %s', (section, named) => {
    expect(shelves('https://paper.example/a', section)).toEqual(named);
  });
});

describe('nothing is named', () => {
  it.each([
    ['by sections of anything at all', 'https://paper.example/news/articles/2031/a'],
    ['by the article’s own name', 'https://paper.example/sport'],
    ['by the site’s own name', 'https://life.example/a'],
    ['by a language', 'https://paper.example/it/a'],
    ['by a headline among the segments', 'https://paper.example/the-minister-of-sport-and-culture-resigns/1'],
    ['by a segment that is no valid encoding', 'https://paper.example/%E0%A4%A/a'],
  ])('%s', (_, url) => {
    expect(shelves(url)).toEqual([]);
  });

  it('by a long category', () => {
    expect(shelves('https://paper.example/a', 'Everything that our sport desk wrote this week')).toEqual([]);
  });
});

it('news from abroad and from the region narrow the topic without naming it', () => {
  expect(shelves('https://paper.example/world/a')).toEqual(['abroad']);
  expect(shelves('https://paper.example/cronaca/a')).toEqual(['region']);
});

import { describe, expect, it } from 'vitest';
import { tidyDay } from '../../../../scripts/pipeline/digest/title/tidy-day.ts';
import { type ArticleSketch, makeArticles } from '../../../support/make-day.ts';

const tidied = (sketches: readonly ArticleSketch[]) => {
  const articles = makeArticles(sketches);
  const tidy = tidyDay(articles);
  return articles.map((each) => tidy(each));
};

const headlines = (titles: readonly string[]) =>
  tidied(titles.map((title) => ({ source: 'za-wire', title }))).map(({ headline }) => headline);

describe('the headlines of a day', () => {
  it('lose the country under which their agency files them', () => {
    expect(headlines(['Kenya: Dam Fills', 'Kenya: Bank Opens', 'Kenya: Judge Resigns'])).toEqual([
      'Dam Fills',
      'Bank Opens',
      'Judge Resigns',
    ]);
    expect(headlines(['Kenya: Dam Fills', 'Chad: Bank Opens'])).toEqual([
      'Kenya: Dam Fills',
      'Chad: Bank Opens',
    ]);
  });

  it('lose a label in capitals that their source repeats', () => {
    const titles = ['TRADE DESK: Copper up', 'TRADE DESK: Coffee down', 'TRADE DESK: Tea flat'];
    expect(headlines(titles)).toEqual(['Copper up', 'Coffee down', 'Tea flat']);
  });

  it('keep the name of an event before a colon, however often', () => {
    const titles = ['Saltmere flood: Dam fills', 'Saltmere flood: Bank shuts', 'Saltmere flood: Two die'];
    expect(headlines(titles)).toEqual(titles);
  });

  it('lose their source’s name by any of its spellings, in their language and in English', () => {
    const [each] = tidied([
      {
        source: 'fr-matin',
        title: 'VIDÉO : le ferry est vendu | fr-matin',
        language: 'fr',
        english: { title: 'VIDEO: the ferry is sold – fr-matin.example', paragraphs: [] },
      },
    ]);
    expect(each).toEqual({ headline: 'Le ferry est vendu', english: 'The ferry is sold' });
  });
});

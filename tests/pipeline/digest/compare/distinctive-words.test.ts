import { describe, expect, it } from 'vitest';
import { distinctiveWords } from '../../../../scripts/pipeline/digest/compare/distinctive-words.ts';
import { makeArticles, type ArticleSketch } from '../../../support/make-day.ts';

const report = (source: string, angle: string): ArticleSketch => ({
  source,
  title: `Tram opens in Brattvik`,
  paragraphs: [
    `The tram of Brattvik opened on Monday with music. ${angle} The mayor rode in the first carriage to the harbour.`,
  ],
});

const subsidy = 'The subsidy grew and grew; the subsidy is the taxpayers’ subsidy.';
const climate = 'The climate gains; for the climate every tram is a climate gain.';
const story = [
  report('no-fjord', subsidy),
  report('no-by', subsidy),
  report('se-dag', climate),
  report('se-kvall', climate),
  report('fi-lehti', ''),
];

describe('the words of one country’s press', () => {
  const words = new Map(distinctiveWords(makeArticles(story)).map((each) => [each.country, each.words]));

  it('are those that it uses and the others do not', () => {
    expect(words.get('NO')?.[0]).toBe('subsidy');
    expect(words.get('SE')?.[0]).toBe('climate');
  });

  it('are not those that all use', () => {
    expect([...words.values()].flat()).not.toContain('tram');
  });

  it('are given for no country with one source', () => {
    const countries = (sketches: readonly ArticleSketch[]) =>
      distinctiveWords(makeArticles(sketches)).map(({ country }) => country);
    expect(countries(story)).toEqual(['NO', 'SE']);
    expect(countries(story.filter(({ source }) => source !== 'no-by'))).not.toContain('NO');
  });

  it('are not the copy of one agency', () => {
    const copies = story.map((each) => (each.source.startsWith('no') ? { ...each, agency: 'NTB' } : each));
    expect(distinctiveWords(makeArticles(copies)).map(({ country }) => country)).toEqual(['SE']);
  });
});

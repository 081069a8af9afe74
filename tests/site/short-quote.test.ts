import { describe, expect, it } from 'vitest';
import { composeSnapshot } from '../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/digest/default-digest-options.ts';
import { quoteOfTake, quotesOfPress, quotesOfStory } from '../../src/lib/short-quote.ts';
import type { Evidence, Take } from '../../src/schemas/take.ts';
import { makeSnapshot } from '../support/make-day.ts';
import { newsOf } from '../support/make-news.ts';

const news = newsOf(
  composeSnapshot(
    makeSnapshot([
      { source: 'fr-matin', title: 'The harbour opens', paragraphs: ['Ships may enter again.'] },
      { source: 'fr-soir', title: 'Ships return', paragraphs: ['The harbour master is glad.'] },
      {
        source: 'de-blatt',
        title: 'Der Hafen öffnet',
        language: 'de',
        paragraphs: ['Schiffe dürfen hinein.'],
      },
    ]),
    defaultDigestOptions('full'),
  ),
);
const idOf = (source: string): string =>
  news.articles.find((article) => article.source.id === source)?.id ?? '';
const said = (source: string, text: string, block: number | null = 0): Evidence => ({
  article: idOf(source),
  side: 'original',
  block,
  start: 0,
  end: text.length,
  text,
});
const take = (named: Take['named'], label: string, evidence: Evidence[]): Take => ({
  label,
  named,
  articles: evidence.map(({ article }) => article),
  evidence,
  placed: [],
  share: { articles: 2, ofArticles: 1, ofCountries: 1 },
});

/** Of the story. */
const TITLE = 'A harbour opens at last';

describe('the quotation of a take', () => {
  it('is a sentence before a headline', () => {
    const evidence = [
      said('fr-matin', 'The harbour opens', null),
      said('fr-soir', 'The harbour master is glad.'),
    ];
    const quote = quoteOfTake(take('clause', 'Harbour Opens', evidence), news.articleById, TITLE, 100);
    expect(quote).toMatchObject({ text: 'The harbour master is glad.', language: 'en' });
    expect(quote?.article.source.id).toBe('fr-soir');
  });

  it('is in English before another language, and in that one where there is no English', () => {
    const german = said('de-blatt', 'Schiffe dürfen hinein.');
    const both = take('clause', 'Harbour Opens', [german, said('fr-matin', 'Ships may enter again.')]);
    expect(quoteOfTake(both, news.articleById, TITLE, 100)?.text).toBe('Ships may enter again.');
    const foreign = take('clause', 'Harbour Opens', [german]);
    expect(quoteOfTake(foreign, news.articleById, TITLE, 100)).toMatchObject({
      text: german.text,
      language: 'de',
    });
  });

  it('is not what the title above it says, where there is another', () => {
    const title = said('fr-matin', TITLE, null);
    const other = said('fr-soir', 'Ships may enter again', null);
    expect(quoteOfTake(take('clause', 'A', [title, other]), news.articleById, TITLE, 100)?.text).toBe(
      other.text,
    );
    expect(quoteOfTake(take('clause', 'A', [title]), news.articleById, TITLE, 100)?.text).toBe(TITLE);
  });

  it('is never the headline that is the take’s name', () => {
    const name = said('fr-matin', 'The harbour opens', null);
    expect(quoteOfTake(take('headline', name.text, [name]), news.articleById, TITLE, 100)).toBeUndefined();
  });

  it('is cut after a word, at its end only', () => {
    const evidence = [said('fr-soir', 'The harbour master is glad.')];
    expect(quoteOfTake(take('clause', 'A', evidence), news.articleById, TITLE, 19)?.text).toBe(
      'The harbour master…',
    );
  });
});

describe('what happened, quoted', () => {
  it('has a voice of each country first, leaves out what is not English or repeats the title', () => {
    const summary = [
      said('fr-matin', 'Ships may enter again.'),
      said('fr-soir', 'The harbour master is glad.'),
      said('de-blatt', 'Schiffe dürfen hinein.'),
      said('fr-matin', 'The harbour opens', null),
    ];
    const quotes = quotesOfStory({ summary, title: 'The harbour opens' }, news.articleById, 100);
    expect(quotes.map(({ text }) => text)).toEqual(['Ships may enter again.', 'The harbour master is glad.']);
    const english = news.articleById.get(idOf('de-blatt'));
    if (!english) throw new Error('no such article');
    const translated = new Map(news.articleById).set(english.id, { ...english, shownLanguage: 'en' });
    expect(
      quotesOfStory({ summary, title: 'The harbour opens' }, translated, 100).map(({ text }) => text),
    ).toEqual(['Ships may enter again.', 'Schiffe dürfen hinein.', 'The harbour master is glad.']);
  });
});

it('a sentence of which the cut takes away a turn is not the first quotation of what happened', () => {
  const turned = 'The master is ready to open the harbour for ships, but only at a price that nobody pays.';
  const summary = [said('fr-matin', turned), said('fr-soir', 'The harbour master is glad.')];
  const first = (most: number) =>
    quotesOfStory({ summary, title: 'The harbour opens' }, news.articleById, most)[0]?.text;
  expect(first(60)).toBe('The harbour master is glad.');
  expect(first(100)).toBe(turned);
});

it('what only repeats the title is known in its source’s own marks', () => {
  const summary = [
    said('fr-matin', "Harbour's master: 'glad'", null),
    said('fr-soir', 'The harbour master is glad.'),
  ];
  const quotes = quotesOfStory({ summary, title: 'Harbour’s master: ‘glad’' }, news.articleById, 100);
  expect(quotes.map(({ text }) => text)).toEqual(['The harbour master is glad.']);
});

describe('the quotations of a story that leads a country’s press', () => {
  const summary = [said('fr-matin', 'Ships may enter again.'), said('fr-matin', 'The harbour opens', null)];
  const takes = [
    take('clause', 'Harbour Opens', [
      said('de-blatt', 'Schiffe dürfen hinein.'),
      said('fr-soir', 'The harbour master is glad.'),
    ]),
  ];
  const quotesOf = (country: string, title = 'Ships return'): string[] =>
    quotesOfPress(
      country,
      { title: 'The harbour', summary, takes, voices: [] },
      news.articleById,
      100,
      title,
    ).map(({ text }) => text);

  it('are those of that press alone, one of each article', () => {
    expect(quotesOf('FR')).toEqual(['Ships may enter again.', 'The harbour master is glad.']);
  });

  it('are none where it has none in English, and none of another press', () => {
    expect(quotesOf('DE')).toEqual([]);
    expect(quotesOf('PL')).toEqual([]);
  });

  it('never repeat the headline above them', () => {
    expect(quotesOf('FR', 'The harbour master is glad.')).toEqual(['Ships may enter again.']);
  });
});

it('a sentence stands before a headline among the quotations of what happened', () => {
  const summary = [said('fr-soir', 'Ships return', null), said('fr-matin', 'Ships may enter again.')];
  const quotes = quotesOfStory({ summary, title: 'The harbour' }, news.articleById, 100);
  expect(quotes.map(({ text }) => text)).toEqual(['Ships may enter again.', 'Ships return']);
});

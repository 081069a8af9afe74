import { describe, expect, it } from 'vitest';
import { composeSnapshot } from '../../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../../scripts/pipeline/digest/default-digest-options.ts';
import { sidesOf } from '../../../src/lib/story/sides.ts';
import { storyQuotes } from '../../../src/lib/story/story-quotes.ts';
import type { Evidence, Take } from '../../../src/schemas/take.ts';
import { makeSnapshot } from '../../support/make-day.ts';
import { newsOf } from '../../support/make-news.ts';

const HAPPENED = 'The port authority of Welsa announced on Monday that the harbour will open at dawn.';
const SAME_IN_OTHER_ORDER =
  'Authority announced on Monday the harbour of Welsa will open at dawn, the port said.';
const OTHER = 'Fishermen who waited for three weeks say that they lost a whole season of herring.';
const APART = 'Merchants in the old town fear that cheap fish from the boats will ruin them all.';
const FAR = 'Ferries from the islands will sail again as soon as the pilots have returned to work.';

const TEXTS: Record<string, string> = {
  'fr-matin': HAPPENED,
  'fr-soir': SAME_IN_OTHER_ORDER,
  'de-blatt': OTHER,
  'it-giorno': APART,
  'es-diario': FAR,
};
const news = newsOf(
  composeSnapshot(
    makeSnapshot(
      Object.entries(TEXTS).map(([source, text]) => ({
        source,
        title: 'Harbour of Welsa opens after storm',
        paragraphs: [text],
      })),
    ),
    defaultDigestOptions('full'),
  ),
);
const idOf = (source: string): string =>
  news.articles.find((article) => article.source.id === source)?.id ?? '';
const said = (source: string): Evidence => {
  const text = TEXTS[source] ?? '';
  return { article: idOf(source), side: 'original', block: 0, start: 0, end: text.length, text };
};
const headline = (source: string, text: string): Evidence => ({
  ...said(source),
  block: null,
  end: text.length,
  text,
});
const take = (label: string, evidence: Evidence[]): Take => ({
  label,
  named: 'clause',
  articles: evidence.map(({ article }) => article),
  evidence,
  placed: [],
  share: { articles: evidence.length, ofArticles: 0.4, ofCountries: 0.4 },
});
const blocks = new Map(
  Object.entries(TEXTS).map(([source, text]) => [idOf(source), [{ tag: 'p' as const, html: text }]]),
);
const [story] = news.stories;
if (story === undefined) throw new Error('the day has no story');
const divided = {
  ...story,
  summary: [said('fr-matin')],
  takes: [take('Season Lost', [said('de-blatt')])],
  voices: [],
};
const quotesOf = (of: typeof divided) => storyQuotes(of, news.articleById, blocks);

describe('what a story’s page quotes', () => {
  it('says what happened in two quotations where five sources report it, the second in no take', () => {
    const { happened, ofTakes } = quotesOf(divided);
    expect(ofTakes.flat().map(({ text }) => text)).toEqual([OTHER]);
    expect(happened.map(({ text }) => text)).toEqual([HAPPENED, expect.toBeOneOf([APART, FAR])]);
  });

  it('takes as the second of those in no take the one with most words of the title', () => {
    const of = { ...divided, title: 'Pilots returned, ferries will sail' };
    expect(quotesOf(of).happened[1]?.text).toBe(FAR);
    expect(quotesOf({ ...of, title: 'Merchants fear cheap fish' }).happened[1]?.text).toBe(APART);
  });

  it('says it in one where fewer sources do', () => {
    expect(quotesOf({ ...divided, sources: 4 }).happened).toHaveLength(1);
  });

  it('quotes under a take’s name no beginning that has nothing of the name or of its headline', () => {
    const named = (label: string) =>
      quotesOf({ ...divided, takes: [take(label, [headline('it-giorno', 'Cheap fish')])] }).ofTakes.flat();
    expect(named('Merchants Fear Cheap Fish').map(({ text }) => text)).toContain(APART);
    expect(named('Harbour Opens').map(({ text }) => text)).not.toContain(APART);
  });

  it('does not quote most of the same words again in another order', () => {
    const { ofTakes } = quotesOf({ ...divided, takes: [take('Harbour Opens', [said('fr-soir')])] });
    expect(ofTakes.flat().map(({ text }) => text)).not.toContain(SAME_IN_OTHER_ORDER);
  });

  it('gives a take that would only repeat what happened these words, and says what happened in others', () => {
    const { happened, ofTakes } = quotesOf({
      ...divided,
      takes: [take('Harbour Opens', [said('fr-soir'), said('fr-matin')])],
    });
    expect(ofTakes.flat().map(({ text }) => text)).toEqual([HAPPENED]);
    const others: unknown = expect.toBeOneOf([OTHER, APART, FAR]);
    expect(happened.map(({ text }) => text)).toEqual([others, others]);
  });
});

describe('the two sides of a lead', () => {
  it('quote no headline that is the title above them', () => {
    const takes = [
      take('Harbour Opens', [headline('fr-matin', story.title)]),
      take('Season Lost', [said('de-blatt')]),
    ];
    const of = { ...divided, summary: [], takes };
    const sides = sidesOf(of, quotesOf(of), news.articleById, 200);
    expect(sides.map(({ tone }) => tone)).toEqual([1, 2]);
    expect(sides.map(({ quote }) => quote?.text)).toEqual([HAPPENED, OTHER]);
  });
});

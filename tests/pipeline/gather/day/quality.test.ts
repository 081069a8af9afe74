import { describe, expect, it } from 'vitest';
import { DEFAULT_QUALITY, lostQuality } from '../../../../scripts/pipeline/gather/day/quality.ts';
import { makeSnapshot } from '../../../support/make-day.ts';

const { articles } = makeSnapshot(
  Array.from({ length: 10 }, (_, n) => ({
    source: `fr-paper-${n}`,
    title: `Le port rouvre ${n}`,
    language: 'fr',
  })),
);

const pages = (failing: number, reason: string) =>
  articles.map(({ url }, n) => ({
    stage: 'page',
    subject: url,
    ...(n < failing ? { outcome: 'failed' as const, reason } : { outcome: 'ok' as const }),
  }));
const english = articles.map(({ id: article }) => ({
  article,
  engine: 'toy',
  engineVersion: '1',
  title: 'Harbour reopens',
  blocks: [],
}));

const lost = (day: Partial<Parameters<typeof lostQuality>[0]>) =>
  lostQuality({ articles, translations: english, ledger: pages(0, ''), ...day }, DEFAULT_QUALITY);

describe('a day is complete', () => {
  it('with most pages read and most articles in English', () => {
    expect(lost({ ledger: pages(4, 'timed out'), translations: english.slice(4) })).toEqual([]);
  });

  it('also without pages and without other languages', () => {
    expect(lostQuality({ articles: [], translations: [], ledger: [] }, DEFAULT_QUALITY)).toEqual([]);
  });

  it('where sites ask that their pages are not used', () => {
    expect(lost({ ledger: pages(10, 'paywall') })).toEqual([]);
  });
});

describe('a day is incomplete', () => {
  it('with too few pages, and says why they were not read', () => {
    expect(lost({ ledger: pages(9, 'took too long') })).toEqual([
      { reason: 'too few pages read', detail: '1 of 10 pages were read; 9: took too long' },
    ]);
  });

  it('with too little English, and says what each engine failed of', () => {
    const ledger = articles.map(({ url }) => ({
      stage: 'translate',
      subject: url,
      outcome: 'failed' as const,
      reason: 'engine not available',
      detail: 'toy: the model index could not be had',
    }));
    expect(lost({ ledger: [...pages(0, ''), ...ledger], translations: [] })).toEqual([
      {
        reason: 'too few articles in English',
        detail: '0 of 10 articles are in English; 10: toy: the model index could not be had',
      },
    ]);
  });
});

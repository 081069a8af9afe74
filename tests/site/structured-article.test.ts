import { describe, expect, it } from 'vitest';
import { structuredArticle } from '../../src/lib/structured-article.ts';
import { makeSource } from '../support/make-source.ts';

const article = {
  id: '0123456789abcdef',
  day: '2026-03-18',
  slug: 'talks-end',
  source: makeSource('fr-echo', { name: 'L’Écho', country: 'FR', language: 'fr' }),
  url: 'https://echo.example/talks',
  title: 'Talks end',
  shownLanguage: 'en',
  worth: 2.5,
  about: [],
  published: '2026-03-18T10:00:00Z',
  publishedFrom: 'feed' as const,
  based: 'page' as const,
  withheldBlocks: 0,
  kind: 'report' as const,
  topic: 'politics' as const,
  companions: [],
  editions: [],
};

describe('an article for machines', () => {
  it('is the source’s own', () => {
    expect(structuredArticle(article)).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Talks end',
      url: 'https://echo.example/talks',
      publisher: { name: 'L’Écho' },
    });
  });

  it('that is translated names the work that it translates', () => {
    const original = { language: 'fr', title: 'Fin des pourparlers', blocks: [] };
    expect(structuredArticle({ ...article, original })).toMatchObject({
      inLanguage: 'en',
      translationOfWork: {
        headline: 'Fin des pourparlers',
        inLanguage: 'fr',
        url: 'https://echo.example/talks',
      },
    });
  });
});

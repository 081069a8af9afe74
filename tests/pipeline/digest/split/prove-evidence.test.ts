import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../../src/schemas/take.ts';
import { proveEvidence } from '../../../../scripts/pipeline/digest/split/prove-evidence.ts';
import { makeArticles } from '../../../support/make-day.ts';

const [article] = makeArticles([
  {
    source: 'fr-matin',
    title: 'Le pont coûte cher',
    paragraphs: ['Le pont est ouvert.'],
    language: 'fr',
    english: { title: 'A dear bridge', paragraphs: ['The bridge is open.'] },
  },
]);
if (!article) throw new Error('no article was made');
const { id } = article.article;
const truth: Evidence = { article: id, side: 'english', block: 0, start: 4, end: 10, text: 'bridge' };

describe('evidence', () => {
  it.each<Partial<Evidence>>([
    {},
    { block: null, start: 2, end: 6, text: 'dear' },
    { side: 'original', start: 3, end: 7, text: 'pont' },
    { side: 'original', block: null, start: 0, end: 2, text: 'Le' },
  ])('that stands there is proved: %j', (part) => {
    expect(() => {
      proveEvidence({ ...truth, ...part }, article);
    }).not.toThrow();
  });

  it.each<Partial<Evidence>>([
    { text: 'Bridge' },
    { start: 3 },
    { block: 1 },
    { block: null },
    { side: 'original' },
    { end: 100, text: 'bridge is open.' },
    { start: -6, end: -1, text: 'open' },
  ])('that does not is refused: %j', (part) => {
    expect(() => {
      proveEvidence({ ...truth, ...part }, article);
    }).toThrow(/^evidence: article [0-9a-f]{16}, (title|block \d)/);
  });

  it('names the article, the block, the quote and what stands there instead', () => {
    expect(() => {
      proveEvidence({ ...truth, text: 'tunnel' }, article);
    }).toThrow(`evidence: article ${id}, block 0 (english): quotes "tunnel", but "bridge" stands at 4 to 10`);
  });

  it('of another article is refused', () => {
    expect(() => {
      proveEvidence({ ...truth, article: '0123456789abcdef' }, article);
    }).toThrow(/was to be proved from/);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embeddedSplitter } from '../../../../scripts/pipeline/digest/split/embedded-splitter.ts';
import { proveEvidence } from '../../../../scripts/pipeline/digest/split/prove-evidence.ts';
import type { Framing } from '../../../../scripts/pipeline/digest/split/splitter.ts';
import { makeArticles, type ArticleSketch } from '../../../support/make-day.ts';
import { bakery, monster, tram } from './stories.ts';
import { inLittleWork } from '../../../support/work-time.ts';

/** Splits a story and proves everything that it quotes. */
function provenFramings(sketches: readonly ArticleSketch[]): Framing[] {
  const articles = makeArticles(sketches);
  const { framings } = embeddedSplitter().split(articles);
  for (const evidence of framings.flatMap((framing) => framing.evidence)) {
    const article = articles.find((each) => each.article.id === evidence.article);
    if (!article) throw new Error(`evidence of an unknown article ${evidence.article}`);
    proveEvidence(evidence, article);
  }
  return framings;
}

const sentence = fc.constantFrom(
  ...[...tram, ...bakery, ...monster].flatMap(({ title, paragraphs = [] }) => [title, ...paragraphs]),
  '“Nobody asked us,” she said; “and nobody paid us — not a crown.”',
  '🌊🌊 Floods, 洪水, فيضان!',
);
const sketch = fc.record({
  source: fc.constantFrom('aa-one', 'bb-two', 'cc-three', 'dd-four', 'ee-five'),
  title: sentence,
  paragraphs: fc.array(
    fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' ')),
    { maxLength: 4 },
  ),
});

describe('the evidence of takes', () => {
  it('stands in the articles to the letter, whatever they say', () => {
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 12 }), (sketches) => {
        for (const { evidence, articles } of provenFramings(sketches)) {
          expect(new Set(evidence.map(({ article }) => article)).size).toBe(evidence.length);
          expect(evidence.length).toBeGreaterThanOrEqual(2);
          expect(articles).toEqual(expect.arrayContaining(evidence.map(({ article }) => article)));
        }
      }),
    );
  });

  it('comes from two sources at least, each quoted once', () => {
    const sources = new Map(makeArticles(tram).map(({ article, source }) => [article.id, source.id]));
    for (const { evidence } of provenFramings(tram)) {
      expect(new Set(evidence.map(({ article }) => sources.get(article))).size).toBe(evidence.length);
    }
  });

  it('is a headline, or from 40 to 240 characters of the text', () => {
    for (const { block, text } of provenFramings(tram).flatMap(({ evidence }) => evidence)) {
      if (block !== null) expect(text.length).toBeGreaterThanOrEqual(40);
      expect(text.length).toBeLessThanOrEqual(240);
    }
  });

  it('leaves each article to one take at most', () => {
    const placed = provenFramings(monster).flatMap(({ articles }) => articles);
    expect(new Set(placed).size).toBe(placed.length);
  });
});

describe('hostile text', () => {
  const hostile = [
    '🙂🙃🙂🙃',
    '<script>alert("taxpayers")</script> cost over budget '.repeat(400),
    'subsidy taxpayers cost '.repeat(90_000),
    '"'.repeat(50_000),
    ', and '.repeat(40_000),
    '\u0000\u202e\ud800',
    'A. B. C. D. '.repeat(5_000),
  ];

  it('neither breaks nor slows the splitter', () => {
    const sketches = hostile.flatMap((text, at) =>
      tram.map((each) => ({ ...each, source: `zz-source-${at}`, title: text, paragraphs: [text, text] })),
    );
    inLittleWork(5_000, () => provenFramings([...sketches, ...tram]));
  });
});

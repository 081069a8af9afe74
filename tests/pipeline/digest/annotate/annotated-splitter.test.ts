import { describe, expect, it } from 'vitest';
import { annotatedSplitter } from '../../../../scripts/pipeline/digest/annotate/annotated-splitter.ts';
import type { Splitter } from '../../../../scripts/pipeline/digest/split/splitter.ts';
import { annotationSchema, type Annotation } from '../../../../src/schemas/annotation.ts';
import { makeArticles } from '../../../support/make-day.ts';

const QUOTE = 'The crews stay on strike';
const articles = makeArticles(
  ['gb-post', 'ke-star', 'fr-jour'].map((source) => ({
    source,
    title: `Ferry talks close, writes ${source}`,
    paragraphs: [`${QUOTE}, all of them.`],
  })),
);
const ids = articles.map(({ article }) => article.id);
const title = articles[2]?.article.title ?? '';
const voice = {
  article: ids[2] ?? '',
  side: 'original',
  block: null,
  start: 0,
  end: title.length,
  text: title,
} as const;
const take = (label: string, members: readonly string[]) => ({
  label,
  articles: [...members],
  evidence: members.map((article) => {
    return { article, side: 'original' as const, block: 0, start: 0, end: QUOTE.length, text: QUOTE };
  }),
});
const written: Annotation = {
  story: ids[0] ?? '',
  articles: [...ids].sort(),
  model: 'gemma3:4b',
  prompt: '2',
  takes: [take('The Crews on Strike', ids.slice(0, 2))],
  voices: [voice],
  summary: [],
};
const embedded: Splitter = { split: () => ({ verdict: 'undivided', framings: [], voices: [] }) };

describe('the takes of a story that a language model has read', () => {
  it('are the model’s, before the embedded ones, with the voice that stands alone, and say whose they are', () => {
    expect(annotatedSplitter([written], embedded).split(articles)).toEqual({
      verdict: 'one-voice',
      framings: [{ ...written.takes[0], named: 'model', placed: [] }],
      voices: [{ articles: [ids[2]], evidence: voice }],
      writtenBy: 'gemma3:4b',
    });
  });

  it('are named by a headline, quoted, where the model’s label says more than their quotations', () => {
    for (const label of [
      'Corrupt Liars Strike Again',
      'Crews Not on Strike',
      'A Strike Goes On',
      'Twelve Crews',
    ]) {
      const own = { ...written, takes: [take(label, ids.slice(0, 2))] };
      const [framing] = annotatedSplitter([own], embedded).split(articles).framings;
      expect([framing?.label, framing?.named]).toEqual(['Ferry talks close, writes gb-post', 'headline']);
    }
  });

  it('keep a label that people wrote for the embedded ones', () => {
    const own = { ...written, takes: [take('Slow Emergency Response', ids.slice(0, 2))] };
    expect(annotatedSplitter([own], embedded).split(articles).framings[0]?.named).toBe('model');
  });

  it('are the embedded ones where the model’s do not hold', () => {
    const alone = { ...written, voices: [] };
    expect(annotatedSplitter([alone], embedded).split(articles)).toEqual(embedded.split([]));
  });

  it('can still be read where they were written before voices were asked for', () => {
    const old: Annotation = { ...written, prompt: '1' };
    delete old.voices;
    expect(annotationSchema.parse(old)).toEqual(old);
  });
});

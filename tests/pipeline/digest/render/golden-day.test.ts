import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildDigest } from '../../../../scripts/pipeline/digest/build-digest.ts';
import type { Clusterer } from '../../../../scripts/pipeline/digest/cluster/clusterer.ts';
import type { ComparableArticle } from '../../../../scripts/pipeline/snapshot/day-article.ts';
import type { Splitter } from '../../../../scripts/pipeline/digest/split/splitter.ts';
import { makeSnapshot, type ArticleSketch } from '../../../support/make-day.ts';

const FOLDER = join(import.meta.dirname, '../../../fixtures/golden-day');

const sketches: ArticleSketch[] = [
  {
    source: 'ke-post',
    title: 'Talks end without a deal',
    paragraphs: ['No deal was reached.', 'They left.'],
  },
  {
    source: 'fr-matin',
    title: 'Pas d’accord',
    language: 'fr',
    paragraphs: ['Aucun accord.'],
    english: { title: 'No agreement', paragraphs: ['There was no deal.'] },
  },
  { source: 'de-blatt', title: 'A small step', paragraphs: ['A catalogue was agreed.'] },
  { source: 'us-wire', title: 'A date in September', paragraphs: ['They agreed to meet again.'] },
  { source: 'zz-local', title: '# A *library* <b>vote</b>', paragraphs: ['- [x](javascript:alert(1))'] },
];

const place = <Each extends ComparableArticle>(articles: readonly Each[], index: number): Each => {
  const { title } = sketches[index] ?? {};
  const found = articles.find(({ article }) => article.title === title);
  if (!found) throw new Error(`no article ${index}`);
  return found;
};

/** The first four are one event. */
const clusterer: Clusterer = {
  cluster: (articles) =>
    [[0, 1, 2, 3], [4]].map((group) => ({
      links: group.map((index) => ({
        article: place(articles, index).article.id,
        score: 0.5,
        shared: ['deal'],
      })),
      near: [],
      certainty: group.length > 1 ? 0.75 : 1,
      sure: group.map((index) => place(articles, index).article.id),
    })),
  goOn: (today) => today.map(() => undefined),
  // One headline comes near the event, whatever it says.
  compareHeadlines: (_, headlines) => [
    headlines.flatMap(({ article }, headline) =>
      article.title === 'Fähre legt ab' ? [{ headline, chance: 0.2, common: 7, names: [] }] : [],
    ),
  ],
};

/** Two of them say that it failed, two that it moved. */
const splitter: Splitter = {
  split: (articles) => {
    const framing = (label: string, group: [number, string][]) => ({
      label,
      named: 'frame' as const,
      placed: [],
      articles: group.map(([index]) => place(articles, index).article.id),
      evidence: group.map(([index, text]) => {
        const { article, english } = place(articles, index);
        const start = english?.blocks[0]?.indexOf(text) ?? -1;
        return {
          article: article.id,
          side: 'english' as const,
          block: 0,
          start,
          end: start + text.length,
          text,
        };
      }),
    });
    if (articles.length < 4) return { verdict: 'undivided', framings: [], voices: [] };
    const failed = framing('No Deal Reached', [
      [0, 'No deal'],
      [1, 'no deal'],
    ]);
    const moved = framing('Small Steps', [
      [2, 'was agreed'],
      [3, 'agreed to meet'],
    ]);
    return { verdict: 'takes', framings: [failed, moved], voices: [] };
  },
};

describe('the Markdown of a day', () => {
  const ferry = {
    source: 'at-kurier',
    url: 'https://at-kurier.example/ferry',
    title: 'Fähre legt ab',
    language: 'de',
    english: 'A *ferry* leaves',
  };
  const snapshot = { ...makeSnapshot(sketches, ['at-kurier', 'jp-unread']), headlines: [ferry] };
  const files = buildDigest(snapshot, { clusterer, splitter, textPolicy: 'full' });

  it('has a file for the digest, for each story and for each article', () => {
    expect([...files.keys()].filter((name) => name.startsWith('articles/'))).toHaveLength(sketches.length);
    expect([...files.keys()].filter((name) => name.startsWith('stories/'))).toHaveLength(1);
  });

  it.each([...files])('%s is as agreed', async (name, text) => {
    await expect(text).toMatchFileSnapshot(join(FOLDER, name));
  });

  it('is not written when a take quotes what does not stand in the text', () => {
    const forger: Splitter = {
      split: (articles) => {
        const split = splitter.split(articles);
        for (const evidence of split.framings.flatMap((each) => each.evidence)) evidence.text = 'invented';
        return split;
      },
    };
    const options = { clusterer, splitter: forger, textPolicy: 'full' } as const;
    expect(() => buildDigest(makeSnapshot(sketches), options)).toThrow(/quotes "invented"/);
  });
});

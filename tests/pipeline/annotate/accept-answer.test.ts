import { describe, expect, it } from 'vitest';
import { acceptAnswer } from '../../../scripts/pipeline/annotate/accept-answer.ts';
import type { StoryAnswer } from '../../../scripts/pipeline/annotate/ask-about-story.ts';
import { proveEvidence } from '../../../scripts/pipeline/split/prove-evidence.ts';
import { makeArticles } from '../../support/make-day.ts';

const read = makeArticles([
  {
    source: 'gb-post',
    title: 'Ferry deal collapses in Ngassel',
    paragraphs: ['Talks on the “harbour ferry” ended without a deal after 14 hours, said Adaeze Morrow.'],
  },
  {
    source: 'ke-star',
    title: 'No deal for the Ngassel ferry',
    paragraphs: ['No deal was reached on the ferry, and the crews stay on strike.'],
  },
  {
    source: 'fr-jour',
    title: 'Un pas',
    language: 'fr',
    paragraphs: ['Les deux parties…'],
    english: {
      title: 'A first step in Ngassel',
      paragraphs: ['Both sides agreed to meet again in June, a first step.'],
    },
  },
  {
    source: 'us-sun',
    title: 'Ngassel ferry crews and owners to meet again',
    paragraphs: ['Owners and crews agreed to meet again in June.'],
  },
]);

const good: StoryAnswer = {
  takes: [
    {
      label: 'No Deal Reached',
      articles: [0, 1],
      quotes: [
        { article: 0, quote: 'Talks on the "harbour ferry" ended without a deal' },
        { article: 1, quote: 'No deal was reached on the ferry' },
      ],
    },
    {
      label: 'A First Step',
      articles: [2, 3],
      quotes: [
        { article: 2, quote: 'agreed to meet again in June, a first step' },
        { article: 3, quote: 'Owners and crews agreed to meet again in June.' },
      ],
    },
  ],
  summary: [{ text: 'Talks on the Ngassel ferry ended without a deal after 14 hours.', articles: [0, 1] }],
};

const takesWith = (change: (take: StoryAnswer['takes'][number]) => Partial<StoryAnswer['takes'][number]>) =>
  acceptAnswer(
    { ...good, takes: good.takes.map((take, index) => (index === 0 ? { ...take, ...change(take) } : take)) },
    read,
  );

describe('a model’s answer about a story', () => {
  it('stands where its quotations stand in their articles, however their marks are written', () => {
    const { takes, summary, faults } = acceptAnswer(good, read);
    expect(faults).toEqual([]);
    expect(takes.map(({ label, articles }) => [label, articles.length])).toEqual([
      ['No Deal Reached', 2],
      ['A First Step', 2],
    ]);
    for (const evidence of takes.flatMap((take) => take.evidence)) {
      const article = read.find((each) => each.article.id === evidence.article);
      if (!article) throw new Error('a quotation of no article');
      proveEvidence(evidence, article);
    }
    expect(summary[0]?.cites).toEqual(read.slice(0, 2).map(({ article }) => article.id));
  });

  it.each<[string, (take: StoryAnswer['takes'][number]) => Partial<StoryAnswer['takes'][number]>, RegExp]>([
    [
      'an invented quotation',
      ({ quotes }) => ({
        quotes: quotes.map((each) => ({ ...each, quote: 'The owners lied to everybody in town' })),
      }),
      /fewer than two sources/,
    ],
    [
      'an invented article',
      ({ quotes }) => ({ quotes: quotes.map((each) => ({ ...each, article: 99 })) }),
      /fewer than two sources/,
    ],
    ['markup in a label', () => ({ label: '<b>Ignore All Rules</b>' }), /not made of words/],
    ['an address in a label', () => ({ label: 'See https://evil.example' }), /not made of words/],
    ['a long label', () => ({ label: 'A Label That Says Far Too Much Here' }), /more than six words/],
    ['a label in lower case', () => ({ label: 'no deal reached' }), /not in Title Case/],
    ['a label that is a name', () => ({ label: 'Adaeze Morrow' }), /a name alone/],
  ])('loses a take with %s, and with it the one that stood beside it', (_, change, fault) => {
    const { takes, summary, faults } = takesWith(change);
    expect(takes).toEqual([]);
    expect(faults.join('\n')).toMatch(fault);
    expect(summary).toHaveLength(1);
  });

  it('puts an article into one take only', () => {
    const { takes } = acceptAnswer(
      { ...good, takes: good.takes.map((take) => ({ ...take, articles: [...take.articles, 0, 1] })) },
      read,
    );
    const placed = takes.flatMap(({ articles }) => articles);
    expect(new Set(placed).size).toBe(placed.length);
  });

  it.each([
    ['a number that is nowhere', 'Talks on the ferry ended after 41 hours.', [0], /number 41/],
    ['a name that is nowhere', 'Talks on the ferry ended, said Minister Quillon.', [0], /name/],
    ['no article', 'Talks on the ferry ended without a deal.', [], /cites no article/],
    ['something else', 'Purple cabbages sing loudly while turnips applaud.', [0], /does not cite/],
    ['markup', 'Talks on the <i>ferry</i> ended without a deal.', [0], /markup/],
  ])('loses a sentence that rests on %s', (_, text, articles, fault) => {
    const { summary, faults, takes } = acceptAnswer({ ...good, summary: [{ text, articles }] }, read);
    expect(summary).toEqual([]);
    expect(faults.join('\n')).toMatch(fault);
    expect(takes).toHaveLength(2);
  });
});

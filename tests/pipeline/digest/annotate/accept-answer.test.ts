import { describe, expect, it } from 'vitest';
import { acceptAnswer } from '../../../../scripts/pipeline/digest/annotate/accept-answer.ts';
import type { StoryAnswer } from '../../../../scripts/pipeline/digest/annotate/ask-about-story.ts';
import { proveEvidence } from '../../../../scripts/pipeline/digest/split/prove-evidence.ts';
import { makeArticles } from '../../../support/make-day.ts';

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
  voices: [],
  summary: [{ text: 'Talks on the Ngassel ferry ended without a deal after 14 hours.', articles: [0, 1] }],
};

const takesWith = (change: (take: StoryAnswer['takes'][number]) => Partial<StoryAnswer['takes'][number]>) =>
  acceptAnswer(
    { ...good, takes: good.takes.map((take, index) => (index === 0 ? { ...take, ...change(take) } : take)) },
    read,
  );

describe('a model’s answer about a story', () => {
  it('stands where its quotations stand in their articles, however their marks are written', () => {
    const { takes, summary, failures } = acceptAnswer(good, read);
    expect(failures).toEqual([]);
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
  ])('loses a take with %s, and with it the one that stood beside it', (_, change, why) => {
    const { takes, summary, failures } = takesWith(change);
    expect(takes).toEqual([]);
    expect(failures.map(({ detail }) => detail).join('\n')).toMatch(why);
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
    ['something else', 'Purple cabbages sing loudly while turnips applaud.', [0], /name Purple/],
    ['markup', 'Talks on the <i>ferry</i> ended without a deal.', [0], /markup/],
    [
      'a name at its beginning',
      'Quillon said the talks on the ferry ended without a deal.',
      [0],
      /name Quillon/,
    ],
    ['a number in words', 'Thirteen talks on the ferry ended without a deal.', [0], /name Thirteen/],
    ['a number in words, within', 'Talks on the ferry ended after fourteen hours.', [0], /word fourteen/],
    ['another verb', 'Talks on the ferry resumed without a deal after 14 hours.', [0], /word resumed/],
    ['a denial', 'Adaeze Morrow never said talks on the harbour ferry ended.', [0], /denies what it cites/],
    ['no denial', 'A deal was reached on the ferry.', [1], /affirms what that denies/],
    ['an insult', 'The lying crews stay on strike.', [1], /word lying/],
    ['an address without a scheme', 'The crews stay on strike, ferry.example says.', [1], /address/],
    ['a sign', 'The crews stay on strike 🤡.', [1], /markup/],
    ['a name in letters that look alike', 'Аdaeze Morrow said talks ended without a deal.', [0], /name/],
  ])('loses a sentence that rests on %s', (_, text, articles, why) => {
    const { summary, failures, takes } = acceptAnswer({ ...good, summary: [{ text, articles }] }, read);
    expect(summary).toEqual([]);
    expect(failures.map(({ detail }) => detail).join('\n')).toMatch(why);
    expect(takes).toHaveLength(2);
  });

  describe('with an angle that one headline alone takes', () => {
    const [deal] = good.takes;
    const takes = deal ? [deal] : [];
    const headline = { article: 3, quote: 'crews and owners to meet again' };

    it('keeps a single take next to it, and quotes the whole headline', () => {
      const accepted = acceptAnswer({ ...good, takes, voices: [headline] }, read);
      expect(accepted.failures).toEqual([]);
      expect(accepted.takes.map(({ label }) => label)).toEqual(['No Deal Reached']);
      expect(accepted.voices).toEqual([
        {
          article: read[3]?.article.id,
          side: 'original',
          block: null,
          start: 0,
          end: 44,
          text: 'Ngassel ferry crews and owners to meet again',
        },
      ]);
    });

    it('quotes the English headline of an article in another language', () => {
      const french = { article: 2, quote: 'A first step in Ngassel' };
      const { voices } = acceptAnswer({ ...good, takes, voices: [french] }, read);
      expect(voices).toMatchObject([{ side: 'english', block: null, text: 'A first step in Ngassel' }]);
    });

    it.each([
      [
        'whose words are not in it',
        { article: 3, quote: 'crews and owners walk out again' },
        /does not stand/,
      ],
      [
        'whose words are in the text only',
        { article: 3, quote: 'Owners and crews agreed to meet' },
        /does not stand/,
      ],
      ['of an article of the take', { article: 0, quote: 'Ferry deal collapses in Ngassel' }, /is in a take/],
      [
        'of an article that is not there',
        { article: 99, quote: 'Ferry deal collapses in Ngassel' },
        /does not stand/,
      ],
    ])('loses a voice with a headline %s, and with it the take', (_, voice, why) => {
      const accepted = acceptAnswer({ ...good, takes, voices: [voice] }, read);
      expect(accepted).toMatchObject({ takes: [], voices: [] });
      expect(accepted.failures[0]?.detail).toMatch(why);
      expect(accepted.failures[1]).toEqual({
        reason: 'a take was left out',
        detail: 'no other stands beside it',
      });
    });

    it('loses a voice without a take, and a source that would stand alone twice', () => {
      expect(acceptAnswer({ ...good, takes: [], voices: [headline] }, read)).toMatchObject({
        voices: [],
        failures: [{ reason: 'a voice was left out', detail: 'no take stands beside the voice' }],
      });
      const twice = acceptAnswer({ ...good, takes, voices: [headline, headline] }, read);
      expect(twice.voices).toHaveLength(1);
      expect(twice.failures).toEqual([
        { reason: 'a voice was left out', detail: 'its source stands alone already' },
      ]);
    });
  });
});

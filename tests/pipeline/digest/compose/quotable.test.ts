import { expect, it } from 'vitest';
import type { TextLimit } from '../../../../src/schemas/text-limit.ts';
import { quotable } from '../../../../scripts/pipeline/digest/compose/quotable.ts';
import { showTexts } from '../../../../scripts/pipeline/digest/compose/shown-texts.ts';
import { CUT } from '../../../../scripts/pipeline/digest/compose/excerpt.ts';
import type { DayArticle } from '../../../../scripts/pipeline/snapshot/day-article.ts';
import { type ArticleSketch, makeArticles } from '../../../support/make-day.ts';

const SKETCH: ArticleSketch = {
  source: 'de-blatt',
  title: 'Der Damm bricht',
  language: 'de',
  summary: 'Ein Damm.',
  paragraphs: [
    'Der Damm brach. Niemand starb.',
    'Die Stadt räumt auf. Morgen auch, sagt der Rat, der noch sitzt. Danach wird gefeiert.',
  ],
  english: {
    title: 'The dam breaks',
    paragraphs: [
      'The dam broke. Nobody died.',
      'The town cleans up. Again tomorrow, says the council, which sits. Then they feast.',
    ],
  },
};

function made(sketch: ArticleSketch, limit?: TextLimit): DayArticle {
  const [each] = makeArticles([{ ...sketch, ...(limit && { limit }) }]);
  if (!each) throw new Error('no article');
  return each;
}

const snippet = (characters: number) => ({ shows: 'excerpt', characters, rule: 'max-snippet' }) as const;

/** Every text of an article, by where it stands. */
function textsOf({ article, translation }: DayArticle): Map<string, string> {
  return new Map([
    ['summary', article.summary ?? ''],
    ...article.blocks.map(({ text }, at) => [`original ${at}`, text] as const),
    ...(translation?.blocks ?? []).map((text, at) => [`english ${at}`, text] as const),
  ]);
}

it.each([
  ['English', { ...SKETCH, language: 'en', english: undefined }],
  ['translated', SKETCH],
])(
  'the excerpt and all that may be quoted of a text (%s) are together no longer than its publisher allows',
  (_what, sketch) => {
    const { english, ...rest } = sketch;
    const whole = textsOf(made(SKETCH));
    for (let most = 0; most <= 260; most += 1) {
      const each = made(english ? { ...rest, english } : rest, snippet(most));
      const quoted = textsOf(quotable(each));
      for (const excerpt of [0, 40, 200, 1_000]) {
        const shown = textsOf(showTexts(each, 'licensed', excerpt).shown);
        let length = 0;
        for (const place of new Set([...quoted.keys(), ...shown.keys()])) {
          const [one = '', other = ''] = [quoted.get(place), shown.get(place)];
          length += Math.max(one.length, other.length);
          const beginning = other.endsWith(CUT) ? other.slice(0, -1).trimEnd() : other;
          const begins =
            one.replace(CUT, '').startsWith(beginning) || beginning.startsWith(one.replace(CUT, ''));
          expect(begins, `${place} of ${most}`).toBe(true);
        }
        expect(length).toBeLessThanOrEqual(most);
      }
      for (const [place, text] of quoted)
        if (place !== 'summary') expect(whole.get(place)?.startsWith(text) && /[.]$/.test(text)).toBe(true);
    }
  },
);

it.each([
  [{ shows: 'headline', rule: 'nosnippet' }, 0, false],
  [{ shows: 'lead', rule: 'tdm-reservation' }, 0, true],
  [{ shows: 'excerpt', rule: 'content-signal' }, 2, true],
  [undefined, 2, true],
] as const)('%o lets %i paragraphs be quoted', (limit, blocks, hasSummary) => {
  const { article, english } = quotable(made(SKETCH, limit));
  expect(article.blocks).toHaveLength(blocks);
  expect(english?.blocks).toHaveLength(blocks);
  expect(article.summary !== undefined).toBe(hasSummary);
  expect(article.title).toBe(SKETCH.title);
});

it('what the registry keeps to headlines is quoted by none', () => {
  const each = made(SKETCH);
  const source = { ...each.source, rights: { text: 'headline' as const } };
  expect(quotable({ ...each, source })).toMatchObject({ article: { blocks: [] }, english: { blocks: [] } });
});

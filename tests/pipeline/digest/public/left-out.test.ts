import { expect, it } from 'vitest';
import { composeSnapshot } from '../../../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../../../scripts/pipeline/digest/default-digest-options.ts';
import { proveSnapshot } from '../../../../scripts/pipeline/digest/public/prove-snapshot.ts';
import { renderDay } from '../../../../scripts/pipeline/digest/render/render-day.ts';
import { earlierStories } from '../../../../scripts/pipeline/digest/thread/earlier-stories.ts';
import { joinArticles } from '../../../../scripts/pipeline/snapshot/day-article.ts';
import { pictureName } from '../../../../scripts/pipeline/snapshot/picture-name.ts';
import type { Snapshot } from '../../../../src/schemas/snapshot.ts';
import { floodDay } from '../../../support/flood.ts';
import { LICENSED, publicFormOf } from '../../../support/public-form.ts';

/** A file that begins like a picture. */
const avifOf = (text: string) => Buffer.from(`\0\0\0\x1cftypavif${text}`, 'latin1');

/** A day of two articles with a picture each, of which only the German source licenses its own. */
function picturedDay(): Snapshot {
  const day = floodDay('2026-03-18', 'the water falls');
  const pictures = new Map<string, Uint8Array>();
  const articles = day.articles.map((article) => {
    const bytes = avifOf(article.source);
    pictures.set(pictureName(bytes), bytes);
    const files = [{ file: pictureName(bytes), width: 480, height: 320, bytes: bytes.length }];
    return { ...article, guid: 'guid', image: { url: 'https://img.example/1.jpg', alt: 'A bridge', files } };
  });
  const imagesLicence = 'https://licence.example/';
  const sources = day.sources.map((source) =>
    source.id === 'de-blatt'
      ? { ...source, rights: { ...source.rights, images: 'licensed' as const, imagesLicence } }
      : source,
  );
  return { ...day, articles, sources, pictures };
}

it('a public snapshot has the pictures that its site shows and no other, and gives the same digest', () => {
  const day = picturedDay();
  const options = defaultDigestOptions('licensed', 'licensed');
  const form = publicFormOf(day, options);
  expect([...form.pictures.keys()]).toEqual([pictureName(avifOf('de-blatt'))]);
  expect(form.articles.map(({ source, image, guid }) => [source, image?.alt, guid]).sort()).toEqual([
    ['de-blatt', 'A bridge', undefined],
    ['fr-matin', undefined, undefined],
  ]);
  const again = renderDay(composeSnapshot(form, options));
  expect(Object.fromEntries(again)).toEqual(Object.fromEntries(renderDay(composeSnapshot(day, options))));
});

it('a public snapshot knows the earlier stories of its threads, but not their texts', () => {
  const first = floodDay('2026-03-17', '4,300 leave');
  const { stories } = composeSnapshot(first, LICENSED);
  const earlier = earlierStories(stories, joinArticles(first), [], '2026-03-18');
  expect(earlier.flatMap(({ articles }) => articles.map(({ lead }) => lead))).toContainEqual(
    expect.stringContaining('Mayor Katarzyna Lindqvist'),
  );
  const form = publicFormOf(floodDay('2026-03-18', 'the water falls', earlier));
  expect(form.earlier.flatMap(({ articles }) => articles.map(({ lead }) => lead))).toEqual(['', '']);
  expect(form.derived.stories[0]?.thread.earlier).toMatchObject([{ day: '2026-03-17' }]);
  expect(proveSnapshot(form, 'public').length).toBeGreaterThan(5);
});

it('a public snapshot keeps what a model wrote only where it quotes headlines, or what pages quote', () => {
  const day = floodDay('2026-03-18', 'the water falls');
  const [first, second] = day.articles;
  const key = composeSnapshot(day, LICENSED).stories[0]?.key ?? '';
  const text = first?.blocks[0]?.text ?? '';
  const quote = (block: number | null, whole: string) => ({
    ...{ article: first?.id ?? '', side: 'english' as const, block, start: 1 },
    ...{ end: whole.length, text: whole.slice(1) },
  });
  const annotation = (evidence: ReturnType<typeof quote>) => ({
    ...{
      story: key,
      articles: [first?.id ?? '', second?.id ?? ''].sort(),
      model: 'm',
      prompt: '1',
      summary: [],
    },
    takes: [{ label: 'A', articles: [first?.id ?? '', second?.id ?? ''], evidence: [evidence, evidence] }],
  });
  const formWith = (evidence: ReturnType<typeof quote>) =>
    publicFormOf({ ...day, annotations: [annotation(evidence)] }).annotations.length;
  expect(formWith(quote(null, first?.title ?? ''))).toBe(1);
  expect(formWith(quote(0, text))).toBe(0);
});

it.each([
  { shows: 'excerpt', characters: 300, rule: 'max-snippet' },
  { shows: 'excerpt', characters: 60, rule: 'max-snippet' },
  { shows: 'headline', rule: 'nosnippet' },
] as const)('a public snapshot of texts limited by %o is proved, and gives the same digest', (limit) => {
  const day = floodDay('2026-03-18', 'the water falls');
  const limited = { ...day, articles: day.articles.map((article) => ({ ...article, limit })) };
  const form = publicFormOf(limited);
  expect(proveSnapshot(form, 'public').length).toBeGreaterThan(3);
  const rendered = renderDay(composeSnapshot(limited, LICENSED));
  expect(Object.fromEntries(renderDay(composeSnapshot(form, LICENSED)))).toEqual(
    Object.fromEntries(rendered),
  );
});

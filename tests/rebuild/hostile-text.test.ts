import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSnapshot } from '../../scripts/adapters/snapshot/write-snapshot.ts';
import { cleanText } from '../../scripts/text/clean-text.ts';
import { tidyHeadline } from '../../scripts/text/tidy-headline.ts';
import { typographicMarks } from '../../src/schemas/typographic-marks.ts';
import { slugSchema } from '../../src/schemas/ids.ts';
import { type ArticleSketch, makeSnapshot } from '../support/make-day.ts';
import { payloads } from '../support/payloads.ts';
import { copyProject, rebuild } from '../support/project-copy.ts';
import { HOSTILE_TEXTS, LEFT_BY_ATTACKS, lookWithoutPolicy } from '../support/without-policy.ts';

/** Paragraphs of an article that holds attacks. */
const A_PAGE = 100;

/** All known attacks, and ours, as the texts of articles and of their translations; some as titles, leads and sections too. */
const attacked = chunked(payloads().flatMap((text) => cleanText(text) || [])).map((paragraphs, index) => {
  const [first = '', second = ''] = paragraphs.map((text) => cleanText(text.slice(0, 250)));
  const language = index % 2 === 0 ? 'en' : 'es';
  return {
    ...{
      source: `gb-attack-${index}`,
      title: `${first} ${index}`,
      summary: second,
      section: second,
      language,
    },
    ...(language === 'es' && { english: { title: `${second} ${index}`, paragraphs } }),
    paragraphs,
  };
});

function chunked(texts: readonly string[]): string[][] {
  const count = Math.ceil(texts.length / A_PAGE);
  return Array.from({ length: count }, (_, index) => texts.slice(index * A_PAGE, (index + 1) * A_PAGE));
}

/**
 * As headings show them: entities that a feed left in a headline are the characters that they stand for, as text, and
 * quotation marks those of a printer.
 */
const SHOWN = [
  ...HOSTILE_TEXTS,
  'A very long paragraph',
  ...attacked.map(({ title, english }) => english?.title ?? title),
].map((text) => typographicMarks(tidyHeadline(text, { sourceNames: [] })));

const sketches: ArticleSketch[] = HOSTILE_TEXTS.map((text, index) => ({
  source: `fr-source-${index}`,
  title: text,
  paragraphs: [text, `${text} ${text}`, '---', 'word '.repeat(20).trim()],
}));
sketches.push(...attacked);
sketches.push({ source: 'de-long', title: 'A very long paragraph', paragraphs: ['x'.repeat(2_000_000)] });

/** Attacks as names: of authors and of sources, and in the addresses of pictures. */
const NAMES = [...HOSTILE_TEXTS, ...payloads()].flatMap((text) => cleanText(text.slice(0, 100)) || []);
const nameOf = (index: number): string => NAMES[index % NAMES.length] ?? '';

/** Attacks that readers follow to pages that read their address: as a query of the search, and as a country of the globe. */
const FOLLOWED = [...HOSTILE_TEXTS.slice(0, 5), ...payloads().slice(0, 9)];

describe('hostile article text', () => {
  let project = '';
  beforeAll(async () => {
    project = await copyProject();
    const { manifest, ...made } = makeSnapshot(sketches);
    const { day, sealedAt, generator } = manifest;
    const contents = {
      ...made,
      articles: made.articles.map((article, index) => ({
        ...article,
        byline: nameOf(index),
        image: { url: new URL(`https://pictures.invalid/?${nameOf(index)}`).href },
      })),
      sources: made.sources.map((source, index) => ({ ...source, name: nameOf(index + 1) })),
    };
    const snapshot = join(project, 'hostile', day);
    await writeSnapshot(snapshot, { ...contents, day, sealedAt, generator });
    const { said } = await rebuild(project, [snapshot]);
    expect(said).toContain('built the site');
  });
  afterAll(() => rm(project, { recursive: true, force: true }));

  it('becomes safe unique file names inside the day', async () => {
    const names = await readdir(join(project, 'content/digests/2026-03-18/articles'));
    expect(names).toHaveLength(sketches.length);
    for (const name of names) expect(slugSchema.safeParse(name.replace(/\.md$/, '')).success).toBe(true);
  });

  it('never runs, is never followed, and is shown as it is, even without the content security policy', async () => {
    await lookWithoutPolicy(join(project, 'dist'), async (open) => {
      for (const name of await readdir(join(project, 'dist/2026-03-18/articles'))) {
        const page = await open(`2026-03-18/articles/${name}/`, `${LEFT_BY_ATTACKS}, main img`);
        expect(SHOWN).toContain(await page.locator('h1').textContent());
      }
      for (const path of ['sources/', 'status/', ...FOLLOWED.flatMap(addressesOf)]) await open(path);
    });
  });

  it('leaves the feeds without markup of its own', async () => {
    const rss = await readFile(join(project, 'dist/rss.xml'), 'utf8');
    expect(rss).not.toMatch(/<(script|img|svg)\b/);
  });
});

/** Where a text is what a page reads from its address. */
const addressesOf = (text: string): string[] => [
  `search/?q=${encodeURIComponent(text)}`,
  `globe/#${encodeURIComponent(text)}`,
  `globe/#${text}`,
];

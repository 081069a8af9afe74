import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { textsOf } from '../support/files-with.ts';
import { sealInto } from '../support/flood.ts';
import { type ArticleSketch, makeSnapshot } from '../support/make-day.ts';
import { openDatabase } from '../support/open-data.ts';
import { copyProject, rebuild } from '../support/project-copy.ts';

/** Most characters that the publishers of two of the articles let be shown. */
const MOST = 120;

/** How many words in a row tell a text: no other article has them. */
const DISTINCTIVE = 3;

const EVENT = 'The dam on the Orvel river burst on Tuesday and flooded the town of Marsk, the governor said.';
const report = (source: string, title: string, more: string): ArticleSketch => ({
  source,
  title,
  paragraphs: [EVENT, more],
});
const limited = (sketch: ArticleSketch, limit: ArticleSketch['limit']): ArticleSketch => ({
  ...sketch,
  limit,
});
const snippet = { shows: 'excerpt', characters: MOST, rule: 'max-snippet' } as const;

/** The texts of three publishers who ask for less, each with sentences that the others have too. */
const BRIEF = limited(
  report(
    'it-gazzetta',
    'Marsk under water after Orvel dam burst',
    'The flood killed 12 people in Marsk, wardens with orange lamps said. Pigeons circled above the brewery until dusk.',
  ),
  snippet,
);
const SILENT = limited(
  report(
    'us-courier',
    'Orvel dam burst leaves Marsk flooded',
    'The flood killed 34 people in Marsk, a captain of the barges said. Officials blamed the cracked northern spillway.',
  ),
  { shows: 'headline', rule: 'nosnippet' },
);
const FOREIGN = limited(
  {
    ...report(
      'es-diario',
      'La presa de Orvel revienta',
      'La riada dejó 27 muertos en Marsk, dijo un farero. Los vecinos huyeron descalzos por la colina.',
    ),
    language: 'es',
    english: {
      title: 'Orvel dam bursts, Marsk flooded',
      paragraphs: [
        EVENT,
        'The flood killed 27 people in Marsk, a keeper of the lighthouse said. Neighbours fled barefoot over a hill.',
      ],
    },
  },
  snippet,
);

const OTHERS = [
  report(
    'fr-matin',
    'Orvel dam bursts and floods the town of Marsk',
    'The flood killed 19 people in Marsk, the mayor said.',
  ),
  report(
    'de-blatt',
    'Dam bursts on the Orvel, town of Marsk flooded',
    'The flood killed 19 people in Marsk, a doctor said.',
  ),
  report(
    'ke-post',
    'Marsk flooded as Orvel dam bursts',
    'The flood killed 20 people in Marsk, soldiers said.',
  ),
];

let project = '';
let texts: ReadonlyMap<string, string>;

beforeAll(async () => {
  project = await copyProject();
  const made = makeSnapshot([...OTHERS, BRIEF, SILENT, FOREIGN]);
  const headlines = made.articles.map(({ source, url, title, language, blocks }) => ({
    ...{ source, url, title, language },
    summary: blocks[0]?.text.slice(0, 190) ?? '',
  }));
  const snapshot = join(project, 'private', '2026-03-18');
  await sealInto(snapshot, { ...made, headlines });
  const { said } = await rebuild(project, [snapshot, '--site', 'https://news.example']);
  expect(said).toContain('built the site');
  const dist = join(project, 'dist');
  const tables = globSync('data/**/*.parquet', { cwd: dist });
  const database = await openDatabase();
  const rows = await Promise.all(
    tables.map(async (file) => {
      const found = await database.query(`SELECT * FROM '${join(dist, file)}'`);
      return [`${file} (rows)`, JSON.stringify(found)] as const;
    }),
  );
  database.close();
  texts = new Map([...(await textsOf(dist)), ...rows]);
});
afterAll(() => rm(project, { recursive: true, force: true }));

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Rows of words that stand in no headline and in no other text of the day. */
function distinctiveRows({ paragraphs = [], english, title }: ArticleSketch): string[] {
  const reports = OTHERS.flatMap((each) => each.paragraphs ?? []).join(' ');
  const known = ` ${wordsOf(`${title} ${english?.title} ${reports}`).join(' ')} `;
  return [...paragraphs, ...(english?.paragraphs ?? [])].flatMap((text) => {
    const words = wordsOf(text);
    const rows = words.slice(DISTINCTIVE - 1).map((_, at) => words.slice(at, at + DISTINCTIVE).join(' '));
    return rows.filter((row) => !known.includes(` ${row} `));
  });
}

/** The files that have a row of words, whatever stands between them. */
function filesWith(row: string): string[] {
  const pattern = new RegExp(row.split(' ').join(String.raw`(?:<[^<>]*>|[^\p{L}\p{N}])+`), 'u');
  return [...texts].flatMap(([file, text]) => (pattern.test(text) ? [file] : []));
}

it('a built site is looked through in all its forms', () => {
  const forms = [
    '.html',
    '.xml',
    '.json',
    '.ndjson',
    '.csv',
    '.parquet (rows)',
    '.md',
    '.eml',
    '.epub',
    '.pf_fragment',
    '.zst',
  ];
  for (const form of forms) expect([...texts.keys()].filter((file) => file.endsWith(form))).not.toEqual([]);
  // What may be quoted is, so that what is not found would have been.
  expect(filesWith('burst on Tuesday and flooded').length).toBeGreaterThan(3);
});

it('nothing of a text without snippets stands in any file, but its headline in many', () => {
  const rows = distinctiveRows(SILENT);
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => filesWith(row).length > 0)).toEqual([]);
  expect(filesWith(SILENT.title).length).toBeGreaterThan(5);
});

it.each([
  ['as printed', BRIEF],
  ['with its English', FOREIGN],
])('no file shows of a text %s what lies beyond the characters that its publisher allows', (_how, sketch) => {
  const rows = distinctiveRows(sketch);
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => filesWith(row).length > 0)).toEqual([]);
});

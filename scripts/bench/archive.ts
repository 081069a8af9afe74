import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT_FOLDER } from '../adapters/project-folder.ts';
import { listFiles } from '../adapters/disk/list-files.ts';
import { brokenLinks } from '../checks/broken-links.ts';
import { LOCAL_SITE } from '../adapters/site/site-root.ts';
import { copyParts } from './archive/copy-parts.ts';
import { type Built, measureBuild } from './archive/measure-build.ts';
import {
  daysAfter,
  readRedatedLines,
  redated,
  redatedDays,
  type RedatedLine,
} from './archive/redated-days.ts';
import { sealLines } from './archive/seal-lines.ts';
import type { Figures } from './report/figures.ts';
import { type Print, runBench } from './report/run-bench.ts';

/** Days of the archives to which a real day is added; a year is measured when it is asked for, since it takes long. */
const ARCHIVES = [0, 7, 60];

/** Broken links that are named. */
const NAMED = 10;

/** The newest day of every archive: that before the real day, since addresses with the date of an old day are left out. */
const NEWEST = '2019-11-14';

/** An archive, a real day added to it, and what is then wrong with the site. */
interface Measured {
  before: Built | undefined;
  added: Built;
  files: number;
  bytes: number;
  lost: number;
  /** What is wrong with its links, in words. */
  broken: string[];
}

/**
 * Measures what a real day of 500 articles costs that is added to archives of several sizes: CPU time, memory, and whether
 * every earlier address is still there and every link leads somewhere. The archives are made of the 5,278 articles behind that
 * day, 14 a day. Numbers as arguments are other sizes.
 * @param shared the folder of recorded days
 */
async function benchArchive(shared: string, print: Print): Promise<Figures | undefined> {
  const [corpus, real] = [`${shared}/days/2019-11-15-full.jsonl.gz`, `${shared}/gold/2019-11-15.jsonl`];
  if (!existsSync(corpus) || !existsSync(real)) {
    print(`${shared}: no recorded days, nothing measured`);
    return undefined;
  }
  const given = process.argv.slice(2).map(Number);
  const rows: string[][] = [];
  for (const days of given.length > 0 ? given : ARCHIVES) {
    const measured = await measureArchive(days, corpus, real);
    const row = rowOf(days, measured);
    print(row.join(' | '));
    for (const each of measured.broken.slice(0, NAMED)) print(`  ${each}`);
    rows.push(row);
  }
  return {
    command: 'archive',
    fittedOn: 'nothing',
    tables: [{ columns: COLUMNS, rows }],
    notes: [
      'A real day of 500 articles is added to archives whose days have 14 of the articles behind it each, with new dates.',
      'Lost are files of earlier days that are no longer there; broken are links of any page that lead nowhere.',
    ],
  };
}

const COLUMNS = [
  'days before',
  'CPU s a day of them',
  'CPU s of the real day',
  'of that its own / lists / search',
  'MiB',
  'files',
  'MB',
  'lost',
  'broken',
];

function rowOf(days: number, { before, added, files, bytes, lost, broken }: Measured): string[] {
  const { lists = 0, search = 0, ...own } = added.stages;
  const ofDay = Object.values(own).reduce((sum, seconds) => sum + seconds, 0);
  return [
    String(days),
    before ? (before.cpuSeconds / days).toFixed(2) : '–',
    added.cpuSeconds.toFixed(1),
    [ofDay, lists, search].map((seconds) => seconds.toFixed(1)).join(' / '),
    Math.max(before?.megabytes ?? 0, added.megabytes).toFixed(0),
    String(files),
    (bytes / 1e6).toFixed(0),
    String(lost),
    String(broken.length),
  ];
}

async function measureArchive(days: number, corpus: string, real: string): Promise<Measured> {
  const project = mkdtempSync(join(tmpdir(), 'overview-archive-'));
  try {
    copyParts(PROJECT_FOLDER, project);
    const archive = days > 0 ? redatedDays(corpus, days, NEWEST) : new Map<string, RedatedLine[]>();
    for (const [day, lines] of archive) await sealLines(project, day, lines);
    const before = days > 0 ? await measureBuild(project) : undefined;
    const dist = join(project, 'dist');
    const earlier = await listFiles(
      dist,
      [...archive.keys()].map((day) => `${day}/**`),
    );
    const newest = daysAfter(NEWEST, 1);
    await sealLines(
      project,
      newest,
      readRedatedLines(real).map((line) => redated(line, newest)),
    );
    const added = await measureBuild(project);
    const files = await listFiles(dist);
    const there = new Set(files);
    const pages = files.filter((file) => file.endsWith('.html'));
    return {
      ...{ before, added, files: files.length },
      bytes: files.reduce((sum, file) => sum + readFileSync(join(dist, file)).length, 0),
      lost: earlier.filter((file) => !there.has(file)).length,
      broken: await brokenLinks(dist, LOCAL_SITE, pages),
    };
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
await runBench((print) => benchArchive(shared, print));

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rememberDays } from '../../../scripts/adapters/snapshot/remember-days.ts';
import { writeSnapshot } from '../../../scripts/adapters/snapshot/write-snapshot.ts';
import { type Memory, recall } from '../../../scripts/pipeline/gather/day/memory.ts';
import { makeSnapshot } from '../../support/make-day.ts';
import { temporaryFolder } from '../../support/make-fetcher.ts';

const WANTED = { keys: new Set<string>(), addresses: new Set<string>() };

/** Seals a day with an article of a source, and gives the folder of snapshots. */
async function seal(snapshots: string, day: string, source: string, sample = false): Promise<string> {
  const { manifest, ...contents } = makeSnapshot([
    { source, title: `Of ${day}`, published: `${day}T12:00:00Z` },
  ]);
  const folder = join(snapshots, day);
  await writeSnapshot(folder, {
    ...contents,
    ...manifest,
    day,
    sealedAt: `${day}T23:59:59Z`,
    ...(sample && { sample }),
  });
  return folder;
}

async function remember(project: string): Promise<{ memory: Memory; said: string[] }> {
  const said: string[] = [];
  const shelves = { snapshots: join(project, 'snapshots'), dist: join(project, 'dist') };
  const memory = await rememberDays('2026-03-20', { ...shelves, notify: (what) => said.push(what) }, WANTED);
  return { memory, said };
}

const dayOf = (memory: Memory, source: string) =>
  recall(memory, { source, url: `https://${source}.example/0` }).earlier?.day;

describe('the days before', () => {
  it('are recalled from their snapshots, as far as a month back, without samples and later days', async () => {
    const project = await temporaryFolder();
    const snapshots = join(project, 'snapshots');
    await seal(snapshots, '2026-03-19', 'fr-a');
    await seal(snapshots, '2026-02-18', 'fr-b');
    await seal(snapshots, '2026-02-17', 'fr-c');
    await seal(snapshots, '2026-03-20', 'fr-d');
    await seal(snapshots, '2026-03-18', 'fr-e', true);
    const { memory, said } = await remember(project);
    expect(said).toEqual([]);
    expect(['fr-a', 'fr-b', 'fr-c', 'fr-d', 'fr-e'].map((source) => dayOf(memory, source))).toEqual([
      '2026-03-19',
      '2026-02-18',
      undefined,
      undefined,
      undefined,
    ]);
    expect(memory.sources.get('fr-a')).toBe('2026-03-19');
  });

  it('are recalled without one that was altered, which is said', async () => {
    const project = await temporaryFolder();
    await seal(join(project, 'snapshots'), '2026-03-18', 'fr-a');
    const broken = await seal(join(project, 'snapshots'), '2026-03-19', 'fr-b');
    await writeFile(join(broken, 'articles.jsonl'), '{}\n');
    const { memory, said } = await remember(project);
    expect(dayOf(memory, 'fr-a')).toBe('2026-03-18');
    expect(said.join()).toMatch(
      /^what 2026-03-19 published may be published again.+articles\.jsonl.+truncated/,
    );
  });

  it('are recalled from the open data of the site where their snapshots are gone', async () => {
    const project = await temporaryFolder();
    const data = join(project, 'dist/data/2026-03-19');
    await mkdir(data, { recursive: true });
    const row = {
      id: '0123456789abcdef',
      source: 'fr-a',
      url: 'https://fr-a.example/0',
      headline: 'A',
      language: 'en',
    };
    await writeFile(
      join(data, 'articles.ndjson'),
      `${JSON.stringify({ ...row, page: 'https://x.example/' })}\n`,
    );
    const { memory, said } = await remember(project);
    expect(said).toEqual([]);
    expect(dayOf(memory, 'fr-a')).toBe('2026-03-19');
  });
});

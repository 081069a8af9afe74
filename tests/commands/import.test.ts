import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/schemas/snapshot.ts';
import { parseManifest } from '../../scripts/pipeline/snapshot/parse-manifest.ts';
import { hashManifest } from '../../scripts/pipeline/snapshot/public-snapshot.ts';
import { commandsInOneProcess, type RunCommand } from '../support/many-command-lines.ts';
import { runScript, type Run } from '../support/run-script.ts';
import { temporaryFolder } from '../support/snapshot-files.ts';

const GOOD = [
  {
    url: 'https://a.example/1',
    title: 'River rises',
    text: 'One.\nTwo.',
    lang: 'en',
    country: 'KE',
    published: '2026-03-18',
  },
  {
    url: 'https://b.example/1',
    title: 'La crue monte',
    text: 'Un.',
    lang: 'fr',
    english: { title: 'The flood', text: 'One.' },
  },
].map((line) => JSON.stringify(line));

const runCommand = commandsInOneProcess();

interface Import extends Run {
  folder: string;
  out: string;
}

const importLines = (lines: readonly string[], ...more: string[]) => importBy(runCommand, lines, ...more);

async function importBy(run: RunCommand, lines: readonly string[], ...more: string[]): Promise<Import> {
  const folder = await temporaryFolder();
  const [corpus, out] = [join(folder, 'articles.jsonl'), join(folder, 'out')];
  await writeFile(corpus, lines.map((line) => `${line}\n`).join(''));
  const ended = await run('import.ts', corpus, '--day', '2026-03-18', '--out', out, ...more);
  return { ...ended, folder, out };
}

function expectRefusal({ status, said }: Run, message: RegExp): void {
  expect(said).toMatch(message);
  expect(said).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
}

describe('import', () => {
  it('takes articles of the day before, and of the day after where their date has no hour', async () => {
    const dated = (published: string) =>
      JSON.stringify({
        ...{ url: `https://a.example/${published}`, title: `River of ${published}`, text: 'One.' },
        ...{ lang: 'en', country: 'KE', published },
      });
    const dates = ['2026-03-17T10:00:00Z', '2026-03-19', '2026-03-19T10:00:00Z', '2026-03-16'];
    const { status, said } = await importLines(dates.map(dated));
    expect(status).toBe(0);
    expect(said).toContain('read 4 lines, imported 2, dropped 2');
    for (const line of [3, 4]) expect(said).toContain(`articles.jsonl:${line}: published on another day`);
  });

  it.each([
    ['2026-03-17T23:00:00Z', /before its day began at 2026-03-18T00:00:00Z/],
    ['2031-01-01T00:00:00Z', /lies ahead of the clock/],
  ])('is not sealed at %s, and says whoever seals it what to do', async (instant, why) => {
    const refused = await importLines(GOOD, '--sealed-at', instant);
    expectRefusal(refused, why);
    expect(refused.said).toContain('check --sealed-at, or the clock of this machine');
    expect(refused.said).not.toContain('do not trust it');
    expect(await readdir(refused.folder)).toEqual(['articles.jsonl']);
  });

  it('follows the newest day before it that lies beside it, and keeps the seal that it replaces', async () => {
    const folder = await temporaryFolder();
    const corpus = join(folder, 'articles.jsonl');
    await writeFile(
      corpus,
      GOOD.map((line) => `${line.replace(',"published":"2026-03-18"', '')}\n`).join(''),
    );
    const manifestAfter = async (day: string, ...more: string[]) => {
      const out = join(folder, 'days', day);
      const { status, said } = await runCommand('import.ts', corpus, '--day', day, '--out', out, ...more);
      expect(status, said).toBe(0);
      return parseManifest(await readFile(join(out, 'snapshot.json')), out);
    };
    const first = await manifestAfter('2026-03-17');
    expect(first.previous).toBeNull();
    await writeFile(corpus, GOOD.map((line) => `${line.replaceAll(/River|crue/g, 'Choir')}\n`).join(''));
    const last = await manifestAfter('2026-03-18');
    expect(last.previous).toEqual({ day: '2026-03-17', manifest: hashManifest(first) });
    const again = await manifestAfter('2026-03-18', '--replace', '--sealed-at', '2026-03-18T22:00:00Z');
    expect(again.previous).toEqual(last.previous);
    expect(again.corrections).toMatchObject([{ manifest: hashManifest(last), by: 'import' }]);
    expect(await manifestAfter('2026-03-19', '--sample')).not.toHaveProperty('previous');
  });

  it('makes a snapshot that verifies, and sums up', async () => {
    const { status, said, out } = await importBy(runScript, [...GOOD, '', '{"url":"x"}', GOOD[0] ?? '']);
    expect(status).toBe(0);
    expect(said).toContain('articles.jsonl:4: no title');
    expect(said).toContain('articles.jsonl:5: duplicate');
    expect(said).toContain('read 4 lines, imported 2, dropped 2');
    expect(said).toContain('2 sources, 1 countries, 2 languages, 1 translations');
    expect((await runScript('snapshot.ts', 'verify', out)).status).toBe(0);
  });

  it('gives the same bytes twice, and says when all is invented', async () => {
    const [one, two] = await Promise.all([
      importLines(GOOD, '--sample'),
      importBy(runScript, GOOD, '--sample'),
    ]);
    for (const name of await readdir(one.out)) {
      expect(await readFile(join(one.out, name), 'utf8')).toBe(await readFile(join(two.out, name), 'utf8'));
    }
    const manifest = JSON.parse(await readFile(join(one.out, 'snapshot.json'), 'utf8')) as Manifest;
    expect(manifest).toMatchObject({ day: '2026-03-18', sealedAt: '2026-03-18T23:59:59Z', sample: true });
  });

  it('puts no sample in the place of a real day, whose chain it would end', async () => {
    const { folder, out } = await importLines(GOOD);
    const again = (...more: string[]) =>
      runCommand('import.ts', join(folder, 'articles.jsonl'), '--day', '2026-03-18', '--replace', ...more);
    const before = await readFile(join(out, 'snapshot.json'));
    expectRefusal(await again('--out', out, '--sample'), /out: the day is a real one.*another folder/s);
    expect(await readFile(join(out, 'snapshot.json'))).toEqual(before);
  });

  it('takes a day’s whole set of headlines, packed or not', async () => {
    const folder = await temporaryFolder();
    const whole = [...GOOD, JSON.stringify({ url: 'https://a.example/2', title: 'Ferry', lang: 'en' })];
    await writeFile(join(folder, 'whole.jsonl'), whole.join('\n'));
    await writeFile(join(folder, 'whole.jsonl.gz'), gzipSync(whole.join('\n')));
    const [plain, packed] = await Promise.all(
      ['whole.jsonl', 'whole.jsonl.gz'].map((name) => importLines(GOOD, '--headlines', join(folder, name))),
    );
    expect(plain?.said).toContain('3 headlines of the day, 0 lines without one');
    const [one, other] = await Promise.all(
      [plain, packed].map((each) => readFile(join(each?.out ?? '', 'headlines.jsonl'), 'utf8')),
    );
    expect(one?.trim().split('\n')).toHaveLength(3);
    expect(other).toBe(one);
    expect((await runCommand('snapshot.ts', 'verify', plain?.out ?? '')).said).toContain('3 headlines');
    await writeFile(join(folder, 'broken.gz'), 'x');
    expectRefusal(await importLines(GOOD, '--headlines', join(folder, 'broken.gz')), /broken\.gz.*damaged/);
  });

  it('takes the sources of a registry, in any order', async () => {
    const source = {
      name: 'A',
      language: 'en',
      homepage: 'https://a.example/',
      feeds: [],
      ownership: 'unknown',
    };
    const registry = ['z-a', 'a-a'].map((id) => ({ ...source, id, rights: { text: 'excerpt' } }));
    const file = join(await temporaryFolder(), 'sources.json');
    await writeFile(file, JSON.stringify(registry, null, 2));
    const lines = GOOD.map((line) => JSON.stringify({ ...JSON.parse(line), source: 'z-a' }));
    const { out, status } = await importLines(lines, '--sources', file);
    expect(status).toBe(0);
    const written = JSON.parse(await readFile(join(out, 'sources.json'), 'utf8')) as { id: string }[];
    expect(written.map(({ id }) => id)).toEqual(['a-a', 'z-a']);
    await writeFile(file, JSON.stringify([{ ...registry[0], mood: 'x' }]));
    expectRefusal(
      await importLines(lines, '--sources', file),
      /sources\.json: element 1: Unrecognized key: "mood".*give a list of sources/s,
    );
  });

  it('writes nothing where no line is good', async () => {
    const run = await importLines(['x', 'y']);
    expectRefusal(run, /none of its 2 lines is an article of 2026-03-18/);
    expect(await readdir(run.folder)).toEqual(['articles.jsonl']);
    expectRefusal(await importLines([]), /none of its 0 lines/);
  });

  it('replaces a snapshot only on request', async () => {
    const { folder, out } = await importLines(GOOD);
    const again = [join(folder, 'articles.jsonl'), '--day', '2026-03-18', '--out', out];
    expectRefusal(await runScript('import.ts', ...again), /the folder is not empty/);
    expect((await runScript('import.ts', ...again, '--replace')).status).toBe(0);
    expect((await readdir(folder)).sort()).toEqual(['articles.jsonl', 'out']);
  });

  it('refuses options that are not what they should be, before reading anything', async () => {
    const folder = await temporaryFolder();
    const out = join(folder, 'out');
    expectRefusal(
      await runCommand('import.ts', 'none', '--day', '2026-02-30', '--out', out),
      /--day: "2026-02-30" is not a day/,
    );
    expectRefusal(
      await runCommand('import.ts', 'none', '--day', '2026-02-28', '--out', out),
      /none: no such file/,
    );
    expectRefusal(await importLines(GOOD, '--sealed-at', '2026-03-18T10:00:00+01:00'), /--sealed-at/);
    expectRefusal(await importLines(GOOD, '--out', join(folder, '2026-03-19')), /wrong day/);
    expect(await readdir(folder)).toEqual([]);
  });

  it('imports a real day whole, where there is one', async ({ skip }) => {
    const corpus = join(import.meta.dirname, '../../../shared/days/2019-11-15.jsonl');
    const out = join(await temporaryFolder(), '2019-11-15');
    const { status, said } = await runCommand('import.ts', corpus, '--day', '2019-11-15', '--out', out);
    if (said.includes('no such file')) return skip('the real day is not here');
    expect(said).toContain('read 500 lines, imported 500, dropped 0');
    expect(said).toContain('232 sources, 61 countries, 33 languages');
    expect(status).toBe(0);
  });
});

describe('import of a day after another', () => {
  const flood = (day: string, number: number) => ({
    url: `https://paper-${number}.example/${day}`,
    title: `Welsa flood: ${4_000 + number} leave Tarnowbrück`,
    text: 'The river Welsa burst its banks at Tarnowbrück. Mayor Katarzyna Lindqvist spoke of the dam at Oberfelden.',
    lang: 'en',
    published: day,
  });
  const importDay = async (folder: string, day: string): Promise<Run> => {
    const corpus = join(folder, `${day}.jsonl`);
    await writeFile(corpus, [1, 2].map((number) => `${JSON.stringify(flood(day, number))}\n`).join(''));
    return runCommand('import.ts', corpus, '--day', day, '--out', join(folder, day));
  };

  it('seals what it must know of the stories before it', async () => {
    const folder = await temporaryFolder();
    await importDay(folder, '2026-03-17');
    await importDay(folder, '2026-03-18');
    const earlier = await readFile(join(folder, '2026-03-18', 'earlier.jsonl'), 'utf8');
    expect(earlier).toContain('"day":"2026-03-17"');
    expect((await readdir(join(folder, '2026-03-17'))).includes('earlier.jsonl')).toBe(false);
  });

  it('goes on without them where the day before is broken, and says so', async () => {
    const folder = await temporaryFolder();
    await importDay(folder, '2026-03-17');
    await writeFile(join(folder, '2026-03-17', 'articles.jsonl'), 'broken');
    const { status, said } = await importDay(folder, '2026-03-18');
    expect(said).toMatch(/stories are not linked to those of 2026-03-17, whose snapshot is broken/);
    expect(status).toBe(0);
    expect(await readdir(join(folder, '2026-03-18'))).not.toContain('earlier.jsonl');
  });
});

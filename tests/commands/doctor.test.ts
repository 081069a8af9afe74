import { mkdir, readdir, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../scripts/jobs/doctor/examine.ts';
import type { FindingMark } from '../../scripts/jobs/doctor/finding.ts';
import { sourcesYaml } from '../../scripts/pipeline/gather/registry/source-yaml.ts';
import { floodDay, sealInto } from '../support/flood.ts';
import { type AtEnd, listen } from '../support/loopback.ts';
import { rssFeed } from '../support/make-feed.ts';
import { makeSource } from '../support/make-source.ts';
import { copyProject, hashTree } from '../support/project-copy.ts';
import { run, type Run } from '../support/run-script.ts';

/** When the doctor comes, and what the servers' clocks say then. */
const NOW = '2026-03-22T06:00:00Z';
const DATE = 'Sun, 22 Mar 2026 06:00:00 GMT';

/** The records of models that translate from German and French. */
const RECORDS = ['de', 'fr'].flatMap((language) =>
  ['model', 'vocab'].map((fileType) => ({
    sourceLanguage: language,
    targetLanguage: 'en',
    architecture: 'tiny',
    version: '1.0',
    fileType,
    name: fileType === 'model' ? `model.${language}en.float32.bin` : `vocab.${language}en.spm`,
    filter_expression: '',
    decompressedHash: `${language}${fileType}`.padEnd(64, '0').replaceAll(/[^0-9a-f]/g, 'a'),
    decompressedSize: 4_000_000,
    attachment: { location: `files/${language}-${fileType}.zst` },
  })),
);

const doctor = (project: string, env: Record<string, string>, ...args: string[]): Promise<Run> =>
  run(process.execPath, [join(project, 'scripts/doctor.ts'), ...args], { folder: project, env });

/** Seals a day, which lacks quality where it says what. */
async function sealDay(project: string, day: string, lost?: string): Promise<string> {
  const folder = join(project, 'content/snapshots', day);
  const made = floodDay(day, '4,300 leave');
  const line = {
    stage: 'quality',
    subject: day,
    outcome: 'failed',
    reason: 'too few',
    detail: lost,
  } as const;
  const sealedAt = new Date(Date.parse(`${day}T00:00:00Z`) + 86_700_000).toISOString().replace('.000', '');
  const manifest = { ...made.manifest, sealedAt };
  await sealInto(folder, { ...made, manifest, ledger: [...made.ledger, ...(lost ? [line] : [])] });
  return folder;
}

describe('npm run doctor', () => {
  const ends: (() => Promise<void>)[] = [];
  const atEnd: AtEnd = (action) => ends.push(action);
  let project = '';
  let port = 0;

  beforeAll(async () => {
    project = await copyProject();
    port = await listen(
      createServer((request, response) => {
        const item = `<title>The dam holds</title><link>http://${request.headers.host}/1</link><pubDate>${DATE}</pubDate>`;
        const body = request.url === '/feed.xml' ? rssFeed(item) : JSON.stringify({ data: RECORDS });
        response.setHeader('date', DATE);
        response.end(body);
      }),
      atEnd,
    );
    await mkdir(join(project, 'content/sources'));
    for (const [id, language] of [
      ['de-blatt', 'de'],
      ['fr-matin', 'fr'],
      ['gb-post', 'en'],
    ] as const) {
      const source = makeSource(id, { language, daily: true });
      await writeFile(join(project, 'content/sources', `${id.slice(0, 2)}.yaml`), sourcesYaml([source]));
    }
  });
  afterAll(async () => {
    for (const end of ends) await end();
  });

  it('finds a healthy project ready, and writes nothing', async () => {
    await sealDay(project, '2026-03-20');
    await sealDay(project, '2026-03-21');
    const config = 'contact: https://overview.example/about/\n';
    await writeFile(join(project, 'overview.config.yaml'), config);
    const state = async () => [await readdir(project), await hashTree(join(project, 'content'))];
    const before = await state();
    const { status, said } = await doctor(project, {
      OVERVIEW_TEST_ORIGIN: String(port),
      OVERVIEW_TEST_CLOCK: NOW,
      OVERVIEW_MODELS_INDEX: 'http://models.test/index',
    });
    expect(said).not.toMatch(/^ {2}do /m);
    for (const line of [
      /^ {2}ok {4}Node \d+\.\d+\.\d+$/m,
      /^ {2}ok {4}a day can be written, and \d+\.\d GB of the disk are free$/m,
      /^ {2}ok {4}overview\.config\.yaml is valid$/m,
      /^ {2}ok {4}every request names your contact, https:\/\/overview\.example\/about\/$/m,
      /^ {2}ok {4}3 of 3 servers answer$/m,
      /^ {2}ok {4}the registry is valid: it gives 3 sources in 3 countries$/m,
      /^ {2}ok {4}fr-matin: 1 entry, the newest 0 h old$/m,
      /^ {2}ok {4}it says 2026-03-22T06:00:\d\dZ, as servers do$/m,
      /^ {2}ok {4}bergamot has the models of 0 of 2 languages here$/m,
      /^ {2}note {2}models of 2 more are in the index, 16 MB: de fr\n {8}→ they are downloaded when they are first needed/m,
      /^ {2}ok {4}2 stored days are whole and unaltered: 2026-03-20 to 2026-03-21$/m,
      /^ {2}ok {4}the newest finished day, 2026-03-21, is made$/m,
      /^ {2}note {2}dist\/ is empty: no site has been built yet$/m,
      /^A day can be made and published\. \d+ notes above may be worth a look\.$/m,
    ])
      expect(said).toMatch(line);
    expect(status).toBe(0);
    expect(await state()).toEqual(before);
  });

  it('names several faults at once, each with what to do, and ends with 1', async () => {
    await sealDay(project, '2026-03-16', '3 of 100 pages were read');
    await truncate(join(await sealDay(project, '2026-03-19'), 'articles.jsonl'), 40);
    await writeFile(join(project, 'overview.config.yaml'), 'title: Ours\narticels: 300\n');
    await mkdir(join(project, 'dist/2026-03-20'), { recursive: true });
    const { status, said } = await doctor(
      project,
      {
        // Nobody listens there.
        OVERVIEW_TEST_ORIGIN: '1',
        OVERVIEW_TEST_CLOCK: '2026-03-21T06:00:00Z',
        OVERVIEW_EXCERPT: 'much',
        OVERVIEW_SITES: 'https://your.site',
        OVERVIEW_DEEPL_URL: 'http://deepl.example',
        OVERVIEW_DEEPL_KEY: 'a secret key',
      },
      '--json',
    );
    const { ready, checks } = JSON.parse(said) as Pick<Diagnosis, 'checks'> & { ready: boolean };
    const found = (name: string, mark: FindingMark): string =>
      (checks.find((each) => each.name === name)?.findings ?? [])
        .filter((each) => each.mark === mark)
        .map(({ what, remedy }) => `${what} → ${remedy}`)
        .join('\n');
    expect(found('configuration', 'do')).toMatch(
      /overview\.config\.yaml:2: articels: there is no such key.*\nOVERVIEW_EXCERPT: "much" is not a whole number.*\nno contact address is known/,
    );
    expect(found('configuration', 'note')).toContain('OVERVIEW_SITES is set, and nothing reads it');
    expect(found('keys', 'note')).toMatch(
      /OVERVIEW_DEEPL_KEY has a space.*\nOVERVIEW_DEEPL_KEY is sent unencrypted/,
    );
    expect(found('network', 'do')).toMatch(/none of 3 servers could be reached: connections are refused/);
    expect(found('clock', 'do')).toMatch(
      /the clock is behind: it says 2026-03-21T06.*2026-03-21 was sealed at/,
    );
    expect(found('days', 'do')).toMatch(/the day 2026-03-19 cannot be read: .*articles\.jsonl/);
    expect(found('days', 'note')).toMatch(
      /of 2026-03-17 to 2026-03-18 .*\n2026-03-16 is incomplete: 3 of 100 pages were read → npm run digest -- --repair 2026-03-16/,
    );
    expect(found('site', 'note')).toContain('before these were complete: 2026-03-20');
    expect(said).not.toContain('a secret key');
    expect([ready, status]).toEqual([false, 1]);
  });
});

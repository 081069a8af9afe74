import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { linkToPrevious } from '../../../scripts/adapters/snapshot/link-to-previous.ts';
import { openSnapshot } from '../../../scripts/adapters/snapshot/open-snapshot.ts';
import { writeSnapshot } from '../../../scripts/adapters/snapshot/write-snapshot.ts';
import { resealSnapshot } from '../../../scripts/jobs/reseal-snapshot.ts';
import { verifyDays } from '../../../scripts/jobs/verify/verify-days.ts';
import { sealSnapshot } from '../../../scripts/pipeline/snapshot/seal-snapshot.ts';
import type { SigningKey } from '../../../src/schemas/signature.ts';
import { listen } from '../../support/loopback.ts';
import { makeTemporary } from '../../support/run-folder.ts';
import { makeSigner, rotated } from '../../support/signers.ts';
import { madeContents, putFiles, temporaryFolder } from '../../support/snapshot-files.ts';

const owner = makeSigner();
const next = rotated(owner, '2026-03-18T12:00:00Z');
const DAYS = ['2026-03-17', '2026-03-18', '2026-03-19'] as const;
let sealed = '';

/** Three days, the last of which was signed after the key was rotated. */
beforeAll(async () => {
  sealed = makeTemporary('verified-');
  for (const day of DAYS) {
    const dir = join(sealed, day);
    const linked = await linkToPrevious(dir, day, 'digest');
    const signer = day === '2026-03-19' ? next : owner;
    const info = { ...linked, day, sealedAt: `${day}T10:00:00Z` };
    await writeSnapshot(dir, { ...madeContents(), ...info }, { signer });
  }
});

/** What verifying the three days finds that is not proved, and whether anything is refuted. */
async function verified(
  folder: string,
  key?: string,
  known: readonly SigningKey[] = [],
  places = DAYS.map((day) => join(folder, day)),
): Promise<{ refuted: string[]; open: string[]; notes: string[]; proved: number }> {
  const found = { refuted: [] as string[], open: [] as string[], notes: [] as string[], proved: 0 };
  await verifyDays({
    places,
    isWhole: places.length === DAYS.length,
    trust: key === undefined ? undefined : { key, known },
    environment: {},
    onFinding: ({ subject, standing, what }) => {
      if (standing === 'proved') found.proved += 1;
      else found[standing === 'note' ? 'notes' : standing].push(`${subject}: ${what}`);
    },
  });
  return found;
}

async function copy(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(sealed, folder, { recursive: true });
  return folder;
}

describe('verifying days', () => {
  it('proves what nobody touched, by the key before a rotation and the one after it', async () => {
    const whole = { refuted: [], open: [], notes: [], proved: 15 };
    expect(await verified(sealed, next.key, next.keys)).toEqual(whole);
    expect(await verified(sealed, owner.key, next.keys)).toEqual(whole);
    expect(await verified(sealed, owner.key)).toEqual(whole);
  });

  it('names the key that signed where none is required', async () => {
    const { notes, refuted } = await verified(sealed);
    expect(refuted).toEqual([]);
    expect(notes.filter((line) => line.includes(`signed by ${owner.key}`))).toHaveLength(2);
  });

  it('finds a day that was sealed again without the key', async () => {
    const folder = await copy();
    const dir = join(folder, '2026-03-18');
    const path = join(dir, 'articles.jsonl');
    await writeFile(path, (await readFile(path, 'utf8')).replace('River rises', 'River falls'));
    await resealSnapshot(dir);
    // Consistent in itself, and with its earlier seal among its corrections.
    expect((await verified(folder)).refuted).toEqual([]);
    expect((await verified(folder, owner.key, next.keys)).refuted).toEqual([
      `2026-03-18: ${dir}: it is not signed, where a signature of ${owner.key} is required`,
    ]);
    await resealSnapshot(dir, { signer: makeSigner() });
    expect((await verified(folder, owner.key)).refuted.join()).toContain('signed by the unknown key');
  });

  it('finds a day that was put in the place of another, by the day after it', async () => {
    const folder = await copy();
    const dir = join(folder, '2026-03-18');
    const { manifest, ...contents } = await openSnapshot(dir);
    const forged = { ...contents, translations: [], ...manifest };
    await writeSnapshot(dir, forged, { replace: true, signer: owner });
    const { refuted } = await verified(folder, owner.key);
    expect(refuted).toHaveLength(1);
    expect(refuted[0]).toContain('2026-03-19: the chain is broken: it follows 2026-03-18');
  });

  it('finds a seal of 2031, and a signature that is junk', async () => {
    const folder = await copy();
    const early = join(folder, '2026-03-17');
    const { manifest, ...contents } = await openSnapshot(early);
    await rm(early, { recursive: true });
    await putFiles(early, sealSnapshot(contents, { ...manifest, sealedAt: '2031-01-01T00:00:00Z' }, early));
    await writeFile(join(folder, '2026-03-18/signature.json'), 'junk');
    const { refuted } = await verified(folder);
    expect(refuted[0]).toContain('2031-01-01T00:00:00Z, which lies ahead of the clock');
    expect(refuted[1]).toContain('signature.json');
  });

  it('follows the link of one day to the one beside it, and says where that is missing', async () => {
    const alone = await verified(sealed, undefined, [], [join(sealed, '2026-03-18')]);
    expect(alone).toMatchObject({ open: [], refuted: [], proved: 4 });
    const elsewhere = await temporaryFolder();
    await cp(join(sealed, '2026-03-18'), join(elsewhere, '2026-03-18'), { recursive: true });
    const { open } = await verified(elsewhere, undefined, [], [join(elsewhere, '2026-03-18')]);
    expect(open).toEqual([
      '2026-03-18: it follows 2026-03-17, which is not here, so the chain cannot be followed',
    ]);
  });
});

it('finds a second snapshot of a day under another name', async () => {
  const folder = await copy();
  const [own, twin] = [join(folder, '2026-03-18'), join(folder, 'twin')];
  await cp(own, twin, { recursive: true });
  const places = [own, twin];
  expect((await verified(folder, undefined, [], places)).notes.at(-1)).toBe(
    `2026-03-18: there is a second copy of it: ${twin}`,
  );
  const path = join(twin, 'articles.jsonl');
  await writeFile(path, (await readFile(path, 'utf8')).replace('River rises', 'River falls'));
  await resealSnapshot(twin);
  expect((await verified(folder, undefined, [], places)).refuted).toEqual([
    expect.stringContaining(`2026-03-18: there are two snapshots of it that differ: ${twin} has`),
  ]);
});

it('a host that breaks off refutes nothing, and one that has nothing there, or a page, does', async () => {
  const port = await listen(
    createServer(({ url }, response) => {
      if (url?.startsWith('/cut')) response.writeHead(200, { 'content-length': 100 }).write('x');
      if (url?.startsWith('/cut')) setTimeout(() => response.destroy(), 20);
      else if (url?.startsWith('/page')) response.end('<!doctype html>');
      else response.writeHead(404).end();
    }),
  );
  const at = (what: string) => `http://127.0.0.1:${port}/${what}/2026-03-18.tar.zst`;
  const { open, refuted } = await verified('', undefined, [], [at('cut'), at('gone'), at('page')]);
  expect(open).toEqual([expect.stringMatching(`^${at('cut')}: it cannot be fetched: truncated`)]);
  expect(refuted).toEqual([
    expect.stringMatching(`^${at('gone')}: it cannot be fetched: `),
    `${at('page')}: this is not a folder, a .tar.gz file or a .tar.zst file`,
  ]);
});

it('rebuilds from nothing but what it verified: a place may hold another snapshot the second time', async () => {
  const folder = await copy();
  const dir = join(folder, '2026-03-18');
  const request = { places: [dir], isWhole: false, environment: {}, onFinding: () => undefined };
  const [day] = await verifyDays({ ...request, trust: { key: owner.key, known: [] } });
  expect((await day?.open())?.manifest.day).toBe('2026-03-18');
  await writeFile(
    join(dir, 'articles.jsonl'),
    (await readFile(join(dir, 'articles.jsonl'), 'utf8')).replace('River rises', 'River falls'),
  );
  await resealSnapshot(dir);
  await expect(day?.open()).rejects.toThrow(
    'another snapshot now than the one of 2026-03-18 that was verified',
  );
});

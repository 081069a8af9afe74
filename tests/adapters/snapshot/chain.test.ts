import { cp, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkToPrevious } from '../../../scripts/adapters/snapshot/link-to-previous.ts';
import { openSnapshot } from '../../../scripts/adapters/snapshot/open-snapshot.ts';
import { writeSnapshot } from '../../../scripts/adapters/snapshot/write-snapshot.ts';
import { resealSnapshot } from '../../../scripts/jobs/reseal-snapshot.ts';
import { hashManifest } from '../../../scripts/pipeline/snapshot/public-snapshot.ts';
import { makeSigner } from '../../support/signers.ts';
import { madeContents, temporaryFolder } from '../../support/snapshot-files.ts';

/** Seals the made snapshot as that of a day, as the commands do. */
async function seal(folder: string, day: string, sample = false): Promise<string> {
  const dir = join(folder, day);
  const linked = await linkToPrevious(dir, day, 'digest');
  const sealedAt = `${day}T23:00:00Z`;
  await writeSnapshot(dir, { ...madeContents(), ...linked, day, sample, sealedAt }, { replace: true });
  return dir;
}

const manifestOf = async (dir: string) => (await openSnapshot(dir)).manifest;

describe('the chain of sealed days', () => {
  it('begins with a first day, and leaps over days that are missing, and over samples', async () => {
    const folder = await temporaryFolder();
    const first = await seal(folder, '2026-03-17');
    expect(await manifestOf(first)).toMatchObject({ previous: null });
    await seal(folder, '2026-03-18', true);
    const hash = hashManifest(await manifestOf(first));
    const next = await seal(folder, '2026-03-19');
    expect((await manifestOf(next)).previous).toEqual({ day: '2026-03-17', manifest: hash });
  });

  it('keeps the seal that stood before where a day is sealed again, and says what changed', async () => {
    const folder = await temporaryFolder();
    const dir = await seal(folder, '2026-03-18');
    const before = await manifestOf(dir);
    // The same again is no correction.
    await seal(folder, '2026-03-18');
    expect(await manifestOf(dir)).toEqual(before);
    const contents = await openSnapshot(dir);
    const replaces = { manifest: before, by: 'repair' as const };
    const changed = { ...contents, ...before, translations: [], replaces };
    await writeSnapshot(dir, changed, { replace: true });
    const repair = {
      manifest: hashManifest(before),
      by: 'repair',
      changed: [{ file: 'translations.jsonl', before: 1, after: 0 }],
    };
    const repaired = await manifestOf(dir);
    expect(repaired).toMatchObject({ previous: null, corrections: [repair] });
    const signer = makeSigner();
    await resealSnapshot(dir, { sealedAt: '2026-03-18T22:00:00Z', signer });
    const resealed = await openSnapshot(dir);
    expect(resealed.manifest.corrections).toEqual([
      repair,
      { manifest: hashManifest(repaired), by: 'seal', changed: [] },
    ]);
    expect(resealed.signature?.key).toBe(signer.key);
  });

  it.each([
    ['one seal twice', [1, 1], 'articles.jsonl', 'is listed twice'],
    ['the seal of the day before', [0], 'articles.jsonl', 'is listed twice'],
    ['a file that no snapshot has', [1], '../passwd', 'a correction names "../passwd"'],
  ])('does not believe corrections that list %s', async (_what, seals, file, why) => {
    const hashOf = (seal: number): string => String(seal).repeat(64);
    const dir = join(await temporaryFolder(), '2026-03-18');
    await writeSnapshot(dir, {
      ...madeContents(),
      previous: { day: '2026-03-17', manifest: hashOf(0) },
      corrections: seals.map((each) => ({
        manifest: hashOf(each),
        by: 'seal',
        changed: [{ file, before: 1, after: 2 }],
      })),
    });
    await expect(openSnapshot(dir)).rejects.toThrow(why);
  });

  it('goes on from what a killed command had moved aside, and says so', async () => {
    const folder = await temporaryFolder();
    const dir = await seal(folder, '2026-03-18');
    const work = join(folder, '.2026-03-18-Ab12cd');
    await cp(dir, join(work, 'new'), { recursive: true });
    await rename(dir, join(work, 'old'));
    const steps: string[] = [];
    await resealSnapshot(dir, { onStep: (step) => steps.push(step) });
    expect(steps).toEqual(['writing the snapshot 2026-03-18 was interrupted: put the new one in place']);
    expect(await readdir(folder)).toEqual(['2026-03-18']);
  });

  it('does not open a seal that lies ahead of the clock', async () => {
    const dir = await seal(await temporaryFolder(), '2026-03-18');
    const clock = () => Date.parse('2026-03-17T12:00:00Z');
    await expect(openSnapshot(dir, clock)).rejects.toThrow('lies ahead of the clock');
  });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchiveIndex, StateFiles } from '../../../src/schemas/archive.ts';
import { readState, writeState } from '../../adapters/archive/archive-state.ts';
import { makePack, PACK_BYTES } from '../../adapters/archive/packs.ts';
import { onDisk } from '../../adapters/disk/disk-error.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { sha256 } from '../../pipeline/snapshot/check-seal.ts';
import { atWork } from '../site/at-work.ts';
import { noteArchived, readArchived } from './archived.ts';
import { compareStates } from './compare-states.ts';
import { planPacks } from './plan-packs.ts';
import type { Archiving } from './pull-archive.ts';
import { stateFiles } from './state-files.ts';

/** What a push did. */
export interface Pushed {
  /** Files that changed since the last push, or were removed. */
  changed: number;
  /** Files that were sent: those that the archive had under no path, and what is left of packs that went out of use. */
  sent: number;
  /** Bytes that were sent, compressed. */
  bytes: number;
}

/**
 * Brings an archive to where its publication stands: only files that it does not hold are sent. Killed anywhere, the archive
 * is as it was before or as it is to be, and the same push comes to the same.
 * @throws InputError when the archive has what the publication has not, or another command works on the publication
 */
export const pushArchive = (archiving: Archiving): Promise<Pushed> =>
  atWork(archiving.project, archiving.onStep, () => push(archiving));

async function push({ project, store, onStep }: Archiving): Promise<Pushed> {
  const state = await readState(store);
  const files = await stateFiles(project, { onLeft: onStep });
  if (Object.keys(files).length === 0)
    throw new InputError(project, 'it has nothing to keep yet', 'make a day first: npm run digest');
  // Where the archive was lost, all is sent anew.
  const before = state && (await readArchived(project, store.name));
  const { theirs, ours, both } = compareStates(files, state?.index.files ?? {}, before);
  const [ahead] = [...theirs, ...both].sort();
  if (ahead !== undefined) throw notPulled(store.name, ahead);
  const done: Pushed = { changed: ours.length, sent: 0, bytes: 0 };
  const { kept, paths } = planPacks(files, state?.index.packs ?? {});
  if (ours.length > 0 || paths.length > 0) {
    if (paths.length > 0) onStep?.(`pushing ${paths.length} file(s)`);
    const packs: ArchiveIndex['packs'] = { ...kept };
    await writeState(store, state, makePacks(project, files, paths, packs, done), () => ({
      formatVersion: 1,
      files,
      packs,
    }));
  }
  await noteArchived(project, store.name, files);
  return done;
}

const notPulled = (place: string, path: string): InputError =>
  new InputError(
    `${place}: ${path}`,
    'the archive has it otherwise, and it is not of this publication’s last pull',
    'npm run archive -- pull',
  );

/**
 * Packs files, as many at a time as memory holds, and adds each pack to a list.
 * @throws InputError when one is no longer what it was
 */
async function* makePacks(
  project: string,
  files: StateFiles,
  paths: readonly string[],
  packs: ArchiveIndex['packs'],
  done: Pushed,
): AsyncGenerator<readonly [hash: string, bytes: Buffer]> {
  let inside = new Map<string, Uint8Array>();
  let size = 0;
  const finish = async () => {
    const bytes = await makePack(inside);
    const hash = sha256(bytes);
    packs[hash] = Object.fromEntries([...inside].map(([name, each]) => [name, each.length]));
    done.sent += inside.size;
    done.bytes += bytes.length;
    inside = new Map();
    size = 0;
    return [hash, bytes] as const;
  };
  for (const path of paths) {
    const bytes = await onDisk(path, () => readFile(join(project, path)));
    const hash = sha256(bytes);
    if (hash !== files[path])
      throw new InputError(path, 'it changed meanwhile', 'let what changes it end, and run this again');
    if (size > 0 && size + bytes.length > PACK_BYTES) yield await finish();
    inside.set(hash, bytes);
    size += bytes.length;
  }
  if (inside.size > 0) yield await finish();
}

import { readPackOf, readState } from '../../adapters/archive/archive-state.ts';
import { damaged } from '../../adapters/archive/packs.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { atWork } from '../site/at-work.ts';
import { type Archiving, checkPaths } from './pull-archive.ts';
import { stateFiles } from './state-files.ts';

/** What was verified. */
export interface Verified {
  /** Files of the archive, each with the SHA-256 that it was pushed with. */
  files: number;
  packs: number;
}

/**
 * Reads all of an archive, compares each file with its SHA-256, and then the files of the publication with those.
 * @throws InputError at the first difference, or when there is no archive
 */
export const verifyArchive = (archiving: Archiving): Promise<Verified> =>
  atWork(archiving.project, archiving.onStep, () => verify(archiving));

async function verify({ project, store, onStep }: Archiving): Promise<Verified> {
  const state = await readState(store);
  if (!state) throw new InputError(store.name, 'there is no archive', 'npm run archive -- push makes it');
  const { files, packs } = state.index;
  checkPaths(state.index, store.name);
  const held = new Set<string>();
  for (const [pack, inside] of Object.entries(packs)) {
    onStep?.(`verifying ${pack.slice(0, 12)}: ${Object.keys(inside).length} file(s)`);
    const read = await readPackOf(store, pack, inside);
    for (const hash of Object.keys(inside)) {
      if (!read.has(hash)) throw damaged(`${store.name}: ${pack}`, `it lacks ${hash}`);
      held.add(hash);
    }
  }
  for (const [path, hash] of Object.entries(files))
    if (!held.has(hash)) throw damaged(`${store.name}: ${path}`, 'no pack holds it');
  const local = await stateFiles(project, { onLeft: onStep });
  const paths = [...new Set([...Object.keys(files), ...Object.keys(local)])].sort();
  const other = paths.find((path) => files[path] !== local[path]);
  if (other !== undefined)
    throw new InputError(
      other,
      local[other] === undefined
        ? 'the archive has it, and the publication has not'
        : `the publication has it, and the archive has ${files[other] === undefined ? 'not' : 'another form'}`,
      'npm run archive -- pull, if the archive is right; npm run archive -- push, if the publication is',
    );
  return { files: Object.keys(files).length, packs: Object.keys(packs).length };
}

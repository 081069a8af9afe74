import type { Correction, Resealer } from '../../../src/schemas/seal-chain.ts';
import type { Manifest } from '../../../src/schemas/snapshot.ts';
import { hashManifest } from './public-snapshot.ts';
import { isPictureName, PICTURE_FOLDER } from './snapshot-files.ts';

/** A seal that is replaced by another. */
export interface Replaced {
  manifest: Manifest;
  /** What seals the day again. */
  by: Resealer;
}

type Files = Manifest['files'];

/**
 * The corrections of a day that is sealed again: those before, and what changes now. A seal that comes out the same is
 * none.
 * @param now the new manifest, with the corrections before
 */
export function correctionsOf({ manifest, by }: Replaced, now: Manifest): Correction[] | undefined {
  if (hashManifest(manifest) === hashManifest(now)) return manifest.corrections;
  const changed = changedFiles(manifest.files, now.files);
  return [...(manifest.corrections ?? []), { manifest: hashManifest(manifest), by, changed }];
}

/**
 * The corrections of a day whose newest seal is completed before anybody has seen it: the last of them ends in what is
 * there now.
 * @param manifest the seal that is completed
 * @param now the new manifest
 */
export function completedCorrections(manifest: Manifest, now: Manifest): Correction[] | undefined {
  const last = manifest.corrections?.at(-1);
  if (!last) return undefined;
  const changed = new Map(last.changed.map((each) => [each.file, each]));
  for (const each of changedFiles(manifest.files, now.files))
    changed.set(each.file, { ...each, before: changed.get(each.file)?.before ?? each.before });
  const files = [...changed.values()].sort((a, b) => (placeOf(a.file) < placeOf(b.file) ? -1 : 1));
  return [...(manifest.corrections ?? []).slice(0, -1), { ...last, changed: files }];
}

/** Texts by name, then the pictures. */
const placeOf = (file: string): string => `${file === PICTURE_FOLDER ? 1 : 0}${file}`;

/** The files that are others than before, by name, with their records; all pictures as one. */
function changedFiles(before: Files, now: Files): Correction['changed'] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  const changed = names.filter((name) => before[name]?.sha256 !== now[name]?.sha256);
  const texts = changed.filter((name) => !isPictureName(name));
  const lines = texts.map((file) => ({
    file,
    before: before[file]?.records ?? 0,
    after: now[file]?.records ?? 0,
  }));
  if (texts.length === changed.length) return lines;
  return [...lines, { file: PICTURE_FOLDER, before: pictures(before), after: pictures(now) }];
}

const pictures = (files: Files): number => Object.keys(files).filter(isPictureName).length;

import { createHash } from 'node:crypto';
import type { Manifest } from '../../../src/schemas/snapshot.ts';
import { InputError } from '../outcome/input-error.ts';
import { MANIFEST, SIGNATURE, type SnapshotBytes } from './snapshot-files.ts';

/** SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Checks that the files match the manifest byte for byte, and that there are no others.
 * @param place the snapshot as messages name it
 * @throws InputError naming the first file that is missing, truncated, altered or not sealed
 */
export function checkSeal(files: SnapshotBytes, manifest: Manifest, place: string): void {
  for (const name of Object.keys(manifest.files)) checkFile(name, files.get(name), manifest, place);
  for (const name of files.keys()) {
    if (name === MANIFEST || name === SIGNATURE || Object.hasOwn(manifest.files, name)) continue;
    throw new InputError(
      `${place}/${name}`,
      'the manifest does not list it',
      'remove the file, or seal again',
    );
  }
}

/**
 * Checks that a file is what the manifest lists, byte for byte.
 * @throws InputError naming it when it is missing, truncated, altered or not sealed
 */
export function checkFile(
  name: string,
  bytes: Uint8Array | undefined,
  manifest: Manifest,
  place: string,
): void {
  const sealed = manifest.files[name];
  if (!sealed) throw again(place, name, 'the manifest does not list it');
  if (!bytes) throw again(place, name, 'the manifest lists it, but it is missing');
  if (bytes.length < sealed.bytes) {
    throw again(place, name, `it is truncated: ${bytes.length} of ${sealed.bytes} bytes`);
  }
  if (bytes.length > sealed.bytes) {
    throw again(place, name, `it was altered: ${bytes.length} bytes where ${sealed.bytes} were sealed`);
  }
  if (sha256(bytes) !== sealed.sha256) {
    throw again(place, name, 'it was altered: its SHA-256 does not match the manifest');
  }
}

/**
 * Checks that a file holds as many records as were sealed.
 * @throws InputError naming the file
 */
export function checkRecords(count: number, name: string, manifest: Manifest, place: string): void {
  const sealed = manifest.files[name]?.records;
  if (count !== sealed) throw again(place, name, `it has ${count} records, but the manifest lists ${sealed}`);
}

function again(place: string, name: string, what: string): InputError {
  const remedy = 'get the snapshot again; if you edited it yourself, seal it with "npm run snapshot -- seal"';
  return new InputError(`${place}/${name}`, what, remedy);
}

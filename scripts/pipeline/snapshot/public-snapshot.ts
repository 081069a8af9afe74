import type { PublicForm } from '../../../src/schemas/public-form.ts';
import type { Derived, Manifest, Snapshot } from '../../../src/schemas/snapshot.ts';
import { canonicalLine } from '../../text/canonical-json.ts';
import { InputError } from '../outcome/input-error.ts';
import { sha256 } from './check-seal.ts';

/** A snapshot of the public form: texts as the published site shows them, and what was derived from the others. */
export interface PublicSnapshot extends Snapshot {
  manifest: Manifest & { public: PublicForm };
  derived: Derived;
}

/** Whether a snapshot is of the public form. */
export function isPublic(snapshot: Snapshot): snapshot is PublicSnapshot {
  return snapshot.manifest.public !== undefined && snapshot.derived !== undefined;
}

/**
 * Checks that a snapshot is the private one, for work that needs whole texts.
 * @param place the snapshot as messages name it
 * @throws InputError when it is of the public form
 */
export function checkPrivate({ manifest }: Pick<Snapshot, 'manifest'>, place: string): void {
  if (!manifest.public) return;
  const what = `it is the public snapshot of ${manifest.day}, without the texts that this needs`;
  throw new InputError(place, what, 'give the private snapshot, which its publisher keeps');
}

/** The SHA-256 of a manifest as canonical JSON, which are the bytes of the file that the program writes. */
export function hashManifest(manifest: Manifest): string {
  return sha256(Buffer.from(canonicalLine(manifest)));
}

/** The SHA-256 of the private manifest behind a snapshot of either form: what both forms of a day have in common. */
export function privateHash({ manifest }: Pick<Snapshot, 'manifest'>): string {
  return manifest.public?.madeFrom ?? hashManifest(manifest);
}

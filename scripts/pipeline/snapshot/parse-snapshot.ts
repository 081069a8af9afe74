import type { Snapshot } from '../../../src/schemas/snapshot.ts';
import { InputError } from '../outcome/input-error.ts';
import { checkContents } from './check-contents.ts';
import { checkRecords, checkSeal } from './check-seal.ts';
import { parseContents } from './parse-contents.ts';
import { parseManifest } from './parse-manifest.ts';
import { checkSignature } from './sign/check-signature.ts';
import { MANIFEST, SIGNATURE, type SnapshotBytes } from './snapshot-files.ts';

/**
 * Parses a snapshot from its files and verifies it against its manifest, signature and schemas and for consistency. The formatting
 * of the JSON does not matter as long as the hashes match.
 * @param place the snapshot as messages name it: a folder or an archive
 * @throws InputError naming file, line and remedy
 */
export function parseSnapshot(files: SnapshotBytes, place: string): Snapshot {
  const manifestBytes = files.get(MANIFEST);
  if (!manifestBytes) {
    const remedy = 'give the folder or archive of a snapshot, or make one with "npm run import"';
    throw new InputError(place, `this is not a snapshot: it has no ${MANIFEST}`, remedy);
  }
  const manifest = parseManifest(manifestBytes, `${place}/${MANIFEST}`);
  const signed = files.get(SIGNATURE);
  const signature = signed && checkSignature(signed, manifest, `${place}/${SIGNATURE}`);
  checkSeal(files, manifest, place);
  const contents = parseContents(files, place);
  const counts = {
    'sources.json': contents.sources.length,
    'articles.jsonl': contents.articles.length,
    'translations.jsonl': contents.translations.length,
    'ledger.jsonl': contents.ledger.length,
    'headlines.jsonl': contents.headlines.length,
    'earlier.jsonl': contents.earlier.length,
    'annotations.jsonl': contents.annotations.length,
    'derived-articles.jsonl': contents.derived?.articles.length ?? 0,
    'derived-stories.jsonl': contents.derived?.stories.length ?? 0,
    'withdrawals.jsonl': contents.withdrawals?.length ?? 0,
    ...Object.fromEntries([...contents.pictures.keys()].map((name) => [name, 1])),
  };
  for (const [name, count] of Object.entries(counts)) {
    if (files.has(name)) checkRecords(count, name, manifest, place);
  }
  checkContents(contents, manifest, place);
  return { manifest, ...contents, ...(signature && { signature }) };
}

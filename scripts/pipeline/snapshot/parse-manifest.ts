import { z } from 'astro/zod';
import { type Manifest, manifestSchema, SNAPSHOT_VERSION } from '../../../src/schemas/snapshot.ts';
import { InputError } from '../outcome/input-error.ts';
import { checkClean } from './check-clean.ts';
import { checkSealTime } from './check-seal-time.ts';
import { MAX_PICTURES } from './limits.ts';
import { parseJson, parseRecord } from './parse-records.ts';
import { isPictureName, OPTIONAL_FILES, PICTURE_FOLDER, REQUIRED_FILES } from './snapshot-files.ts';

/** The fields that identify a manifest and its version, whatever later versions may add. */
const headSchema = z.object({ format: z.literal('overview-snapshot'), version: z.int().positive() });

/** The files of the public form alone. */
const PUBLIC_FILES = ['derived-articles.jsonl', 'derived-stories.jsonl', 'withdrawals.jsonl'] as const;

const SEALED_FILES: ReadonlySet<string> = new Set([...REQUIRED_FILES, ...OPTIONAL_FILES]);

/**
 * Parses a snapshot's manifest. Checks the version before anything else, since a newer one may have fields that this
 * program does not know.
 * @param place the file as messages name it
 * @throws InputError when it is not a manifest, is from a newer Overview, lists a wrong set of files, or was sealed before its day
 */
export function parseManifest(bytes: Uint8Array, place: string): Manifest {
  const head = headSchema.safeParse(parseJson(bytes, place));
  if (!head.success) {
    throw new InputError(place, 'this is not a snapshot manifest', 'check the path');
  }
  const { version } = head.data;
  if (version > SNAPSHOT_VERSION) {
    throw new InputError(
      place,
      `this snapshot has version ${version}, from a newer Overview; this one reads versions up to ${SNAPSHOT_VERSION}`,
      'update Overview',
    );
  }
  const manifest = parseRecord(bytes, place, manifestSchema);
  checkClean([manifest.generator], () => place);
  checkNames(Object.keys(manifest.files), place);
  checkForm(manifest, place);
  checkLink(manifest, place);
  checkCorrections(manifest, place);
  checkSealTime(manifest, place);
  return manifest;
}

function checkNames(names: readonly string[], place: string): void {
  const stranger = names.find((name) => !SEALED_FILES.has(name) && !isPictureName(name));
  if (stranger !== undefined) {
    const what = `it lists ${JSON.stringify(stranger)}, which is not a file of a snapshot`;
    throw new InputError(place, what, 'do not use this snapshot unless you trust where it came from');
  }
  const pictures = names.filter(isPictureName).length;
  if (pictures > MAX_PICTURES) {
    const what = `it lists ${pictures} pictures, more than ${MAX_PICTURES}`;
    throw new InputError(place, what, 'do not use this snapshot unless you trust where it came from');
  }
  const missing = REQUIRED_FILES.find((name) => !names.includes(name));
  if (missing !== undefined) {
    throw new InputError(place, `it does not list ${missing}`, 'get the complete snapshot again');
  }
}

/**
 * Only the public form has what was derived from withheld texts, and what was withdrawn; it always says what became of its
 * articles.
 */
function checkForm({ public: form, files }: Manifest, place: string): void {
  const found = PUBLIC_FILES.filter((name) => Object.hasOwn(files, name));
  if (!form && found.length > 0)
    throw new InputError(
      place,
      `it lists ${found.join()}, but is not of the public form`,
      'get the snapshot again',
    );
  if (form && !found.includes('derived-articles.jsonl'))
    throw new InputError(
      place,
      'it is of the public form, but does not list derived-articles.jsonl',
      'get the snapshot again',
    );
}

/** A day can only follow one before it. */
function checkLink({ day, previous }: Manifest, place: string): void {
  if (!previous || previous.day < day) return;
  const what = `it names ${previous.day} as the day before ${day}`;
  throw new InputError(place, what, 'do not use this snapshot unless you trust where it came from');
}

/** Each earlier seal of a day is another, none is that of the day before, and what changed is a file of a snapshot. */
function checkCorrections({ previous, corrections = [] }: Manifest, place: string): void {
  const seals = corrections.map(({ manifest }) => manifest);
  const twice = seals.find((seal, index) => seals.indexOf(seal) !== index || seal === previous?.manifest);
  const stranger = corrections
    .flatMap(({ changed }) => changed.map(({ file }) => file))
    .find((file) => file !== PICTURE_FOLDER && !SEALED_FILES.has(file));
  if (twice === undefined && stranger === undefined) return;
  const what =
    twice === undefined
      ? `a correction names ${JSON.stringify(stranger)}`
      : `its seal ${twice} is listed twice`;
  throw new InputError(place, what, 'do not use this snapshot unless you trust where it came from');
}

import { z } from 'astro/zod';
import { isWebAddress } from '../../text/is-web-address.ts';
import { InputError } from '../outcome/input-error.ts';
import { jsonFlaw } from './json-flaw.ts';
import { holdsMoreThan, MAX_VALUE_BYTES, MAX_VALUES } from './limits.ts';
import { oneLine, schemaIssues } from './schema-issues.ts';

const LINE_FEED = 0x0a;

/** What to do with a file of one's own that cannot be read. */
export const RESTORE =
  'restore the file from where the snapshot came, or correct it and run "npm run snapshot -- seal"';

/** What to do with one that a host gave. */
export const ASK_PUBLISHER =
  'check the address, and if it is right, ask its publisher: do not use what is there';

function remedyAt(place: string): string {
  return isWebAddress(place) ? ASK_PUBLISHER : RESTORE;
}

const NOT_OURS = 'check where the file came from; nothing that Overview writes is like that';

/**
 * Parses and validates the records of a JSON Lines file.
 * @param place the file as messages name it
 * @param most how many records are read at most
 * @throws InputError naming file and line, for bytes that are not UTF-8, text that is not JSON or too long, an empty line,
 * a record that the schema rejects, or one too many
 */
export function parseJsonLines<T>(
  bytes: Uint8Array,
  place: string,
  schema: z.ZodType<T>,
  most = Infinity,
): T[] {
  const records: T[] = [];
  for (let start = 0; start < bytes.length;) {
    if (records.length >= most)
      throw new InputError(`${place}:${most + 1}`, `it has more than ${most} lines`, NOT_OURS);
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    records.push(parseRecord(bytes.subarray(start, end), `${place}:${records.length + 1}`, schema));
    start = end + 1;
  }
  return records;
}

/**
 * Parses a JSON file that is one array and validates its elements.
 * @throws InputError naming the file, and which element is wrong
 */
export function parseJsonArray<T>(
  bytes: Uint8Array,
  place: string,
  schema: z.ZodType<T>,
  remedy = remedyAt(place),
): T[] {
  return parseRecord(bytes, place, z.array(z.unknown()), remedy).map((element, index) =>
    validate(element, `${place}: element ${index + 1}`, schema, remedy),
  );
}

/**
 * Parses and validates one JSON value.
 * @param place the file, with its line when there is one, as messages name it
 * @param remedy what to do when it is not such a value: by default what helps with a file of a snapshot, or one of a host
 * @throws InputError when it is not UTF-8, not JSON, too long, or rejected by the schema
 */
export function parseRecord<T>(
  bytes: Uint8Array,
  place: string,
  schema: z.ZodType<T>,
  remedy = remedyAt(place),
): T {
  return validate(parseJson(bytes, place, remedy), place, schema, remedy);
}

/** Parses one JSON value of any shape, within the limits, that all programs read alike; throws like parseRecord. */
export function parseJson(bytes: Uint8Array, place: string, remedy = remedyAt(place)): unknown {
  if (bytes.length > MAX_VALUE_BYTES)
    throw new InputError(place, `it has ${bytes.length} bytes, over ${MAX_VALUE_BYTES}`, NOT_OURS);
  const { text, value } = parseText(bytes, place, remedy);
  if (holdsMoreThan(value, MAX_VALUES))
    throw new InputError(place, `it holds over ${MAX_VALUES} values`, NOT_OURS);
  const flaw = jsonFlaw(text, value);
  if (flaw !== undefined) throw new InputError(place, flaw, NOT_OURS);
  return value;
}

function parseText(bytes: Uint8Array, place: string, remedy: string): { text: string; value: unknown } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, value: JSON.parse(text) };
  } catch (error) {
    const what = error instanceof TypeError ? 'this is not UTF-8' : `this is not JSON: ${messageOf(error)}`;
    throw new InputError(place, what, remedy, { cause: error });
  }
}

function validate<T>(value: unknown, place: string, schema: z.ZodType<T>, remedy = remedyAt(place)): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new InputError(place, schemaIssues(result.error), remedy);
}

function messageOf(error: unknown): string {
  return oneLine(error instanceof Error ? error.message : String(error));
}

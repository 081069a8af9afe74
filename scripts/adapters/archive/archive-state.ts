import type { z } from 'astro/zod';
import {
  type ArchiveHead,
  archiveHeadSchema,
  type ArchiveIndex,
  archiveIndexSchema,
} from '../../../src/schemas/archive.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { sha256 } from '../../pipeline/snapshot/check-seal.ts';
import { canonicalLine } from '../../text/canonical-json.ts';
import { jsonValue } from '../../text/json-value.ts';
import { compress, damaged, decompressPack, MAX_UNPACKED, readPack } from './packs.ts';
import type { Store, StoredFile } from './store.ts';

/** Of heads there are two, written in turn: while one is written, the other stands whole. */
const SLOTS = [0, 1];

const headName = (sequence: number): string => `head-${sequence % SLOTS.length}.json`;
const indexName = (hash: string): string => `index-${hash}.json.zst`;

/** The name of a pack in a store. */
export const packName = (hash: string): string => `pack-${hash}.tar.zst`;

/** The names of the files of an archive: no other is ever removed from its place. */
const OURS = /^(?:index-[0-9a-f]{64}\.json|pack-[0-9a-f]{64}\.tar)\.zst$/;

const INDEX = /^index-([0-9a-f]{64})\.json\.zst$/;

/** How an archive stands. */
export interface ArchiveState {
  sequence: number;
  index: ArchiveIndex;
}

/**
 * Reads how an archive stands; undefined where nothing was ever pushed. Where no head can be read, it stands as its one whole
 * index says, which is written after all that it names.
 * @throws InputError when what its head leads to is missing or damaged, or another version of the program wrote it
 */
export async function readState(store: Store): Promise<ArchiveState | undefined> {
  const heads: ArchiveHead[] = [];
  for (const slot of SLOTS) {
    const name = headName(slot);
    // One that a kill has cut is no JSON.
    const value = jsonValue((await store.read(name))?.toString('utf8') ?? '');
    if (value !== undefined) heads.push(parsed(archiveHeadSchema, value, `${store.name}/${name}`));
  }
  const index = heads.length === 0 ? await onlyIndex(store) : undefined;
  if (index !== undefined) heads.push({ formatVersion: 1, sequence: 1, index });
  const head = heads.sort((a, b) => a.sequence - b.sequence).at(-1);
  if (!head) return undefined;
  const bytes = await readNamed(store, indexName(head.index), head.index);
  const place = `${store.name}/${indexName(head.index)}`;
  const text = (await decompressPack(bytes, place, MAX_UNPACKED)).toString('utf8');
  return { sequence: head.sequence, index: parsed(archiveIndexSchema, jsonValue(text), place) };
}

/**
 * The SHA-256 of the one whole index of an archive; undefined where a first push was killed before it, or there was none.
 * @throws InputError where several are whole, and nothing says which counts
 */
async function onlyIndex(store: Store): Promise<string | undefined> {
  const whole: string[] = [];
  for (const name of await store.list()) {
    const hash = INDEX.exec(name)?.[1];
    const bytes = hash === undefined ? undefined : await store.read(name);
    if (hash !== undefined && bytes && sha256(bytes) === hash) whole.push(hash);
  }
  if (whole.length > 1) throw damaged(store.name, 'none of its heads can be read');
  return whole[0];
}

/**
 * The files of a pack of a store, each compared with its SHA-256.
 * @param inside what the index says of it
 * @throws InputError when it is missing or damaged
 */
export async function readPackOf(
  store: Store,
  hash: string,
  inside: ArchiveIndex['packs'][string],
): Promise<Map<string, Buffer>> {
  const bytes = await readNamed(store, packName(hash), hash);
  return readPack(bytes, inside, `${store.name}/${packName(hash)}`);
}

/**
 * Writes packs and what leads to them, and removes what no longer counts.
 * @param before how the archive stands
 * @param packs gives the packs that are new, by their SHA-256
 * @param index of what the archive holds then, once all packs are made
 */
export async function writeState(
  store: Store,
  before: ArchiveState | undefined,
  packs: AsyncIterable<readonly [hash: string, bytes: Buffer]>,
  index: () => ArchiveIndex,
): Promise<void> {
  const sequence = (before?.sequence ?? 0) + 1;
  const used = new Set<string>();
  let hash = '';
  async function* added(): AsyncGenerator<StoredFile> {
    for await (const [packed, bytes] of packs) yield [packName(packed), bytes];
    const made = index();
    for (const pack of Object.keys(made.packs)) used.add(packName(pack));
    const bytes = await compress(Buffer.from(canonicalLine(made)));
    hash = sha256(bytes);
    used.add(indexName(hash));
    yield [indexName(hash), bytes];
  }
  await store.change({
    added: added(),
    head: () => {
      const head: ArchiveHead = { formatVersion: 1, sequence, index: hash };
      return [headName(sequence), Buffer.from(canonicalLine(head))];
    },
    isUnused: (name) => OURS.test(name) && !used.has(name),
  });
}

async function readNamed(store: Store, name: string, hash: string): Promise<Buffer> {
  const bytes = await store.read(name);
  if (!bytes) throw damaged(`${store.name}/${name}`, 'it is missing');
  if (sha256(bytes) !== hash) throw damaged(`${store.name}/${name}`, 'it has another SHA-256');
  return bytes;
}

function parsed<T>(schema: z.ZodType<T>, value: unknown, place: string): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw new InputError(place, 'another version of the program wrote it', 'use that version');
}

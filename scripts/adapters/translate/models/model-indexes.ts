import { join } from 'node:path';
import type { ModelIndex } from '../../../pipeline/gather/translate/models/index-contents.ts';
import { parseModelIndex } from '../../../pipeline/gather/translate/models/model-index.ts';
import { fail, type Result, succeed } from '../../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../../pipeline/outcome/service-failure.ts';
import { jsonValue } from '../../../text/json-value.ts';
import { readIfThere, statIfThere } from '../../disk/if-there.ts';
import type { SpareWrite } from '../../disk/spare-writes.ts';
import { writeWhole } from '../../disk/write-whole.ts';

/** Where an index of models is, and where its files are. */
export interface ModelServer {
  /** The URL of the index. */
  index: string;
  /** The address below which the files lie; by default what the index says, or where it lies itself. */
  files?: string | undefined;
}

/** The models of Firefox Translations, as Mozilla publishes them for browsers, and as its trainers store them. */
export const MOZILLA: { first: ModelServer; second: ModelServer } = {
  first: {
    index:
      'https://firefox.settings.services.mozilla.com/v1/buckets/main/collections/translations-models-v2/records',
    files: 'https://firefox-settings-attachments.cdn.mozilla.net/',
  },
  second: {
    index:
      'https://storage.googleapis.com/moz-fx-translations-data--303e-prod-translations-data/db/models.json',
  },
};

/** What indexes are read with. */
export interface IndexReader {
  /** The folder in which they are kept. */
  folder: string;
  /** In the order in which they are tried. */
  servers: readonly ModelServer[];
  /** Fetches one; not given where nothing may be fetched. */
  fetch: ((url: string) => Promise<Result<Buffer, ServiceFailure>>) | undefined;
  /** Keeps one that was fetched. */
  keep: SpareWrite;
  /** Called with the reason when one cannot be updated. */
  notify: (what: string) => void;
}

/** An index, with where it is kept and where its files are. */
export interface FoundIndex extends ModelIndex {
  path: string;
  files: string;
}

/** The files of the folder in which indexes are kept, in the order of the servers. */
const INDEX_FILES = ['index.json', 'second-index.json'];

/** Age at which an index is fetched again, in milliseconds: models change a few times a year. */
const INDEX_AGE = 7 * 24 * 60 * 60 * 1000;

/** How far ahead of the clock a file may seem to be written, in milliseconds: what is later was written by a wrong clock. */
const CLOCK_ERROR = 24 * 60 * 60 * 1000;

/**
 * The first index that can be had: of each server in turn the one that is kept, if it is fresh, else a newer one, else the
 * one that is kept. The failure says of each why it could not be had.
 */
export async function findIndex(reader: IndexReader): Promise<Result<FoundIndex, ServiceFailure>> {
  const failures: string[] = [];
  for (const [at, server] of reader.servers.entries()) {
    const found = await readIndex(join(reader.folder, INDEX_FILES[at] ?? `index-${at}.json`), server, reader);
    if (found.ok && found.value.records.length > 0) return found;
    failures.push(found.ok ? notUnderstood(server, found.value) : found.failure.detail);
  }
  return fail({
    reason: 'no model',
    detail: `the index of models could not be had: ${failures.join('; ')}`,
  });
}

/** Why an index is of no use that has records, none of which is understood. */
function notUnderstood({ index }: ModelServer, { unread }: ModelIndex): string {
  return `${index}: no record is understood (${unread[0]?.model}: ${unread[0]?.detail})`;
}

async function readIndex(
  path: string,
  { index: url, files }: ModelServer,
  { fetch, keep, notify }: IndexReader,
): Promise<Result<FoundIndex, ServiceFailure>> {
  const found = (index: ModelIndex): FoundIndex => ({
    ...index,
    path,
    files: folder(files ?? index.files ?? URL.parse('.', url)?.href ?? url),
  });
  const bytes = await readIfThere(path);
  const kept = bytes && parse(bytes);
  const age = Date.now() - ((await statIfThere(path))?.mtimeMs ?? 0);
  if (kept && (!fetch || (age > -CLOCK_ERROR && age < INDEX_AGE))) return succeed(found(kept));
  const damage = bytes && !kept ? `${path} is damaged` : `${path} is missing`;
  if (!fetch) return fail({ reason: 'no model', detail: `${damage}, and downloads are off` });
  const fetched = await fetch(url);
  const index = fetched.ok ? parse(fetched.value) : undefined;
  if (fetched.ok && index) {
    const { value } = fetched;
    await keep(path, () => writeWhole(path, value));
    return succeed(found(index));
  }
  const why = fetched.ok ? `${url}: this is not a model index` : fetched.failure.detail;
  notify(`the model index could not be updated: ${why}`);
  return kept ? succeed(found(kept)) : fail({ reason: 'no model', detail: why });
}

function parse(bytes: Buffer): ModelIndex | undefined {
  return parseModelIndex(jsonValue(bytes.toString('utf8')));
}

/** An address below which files lie. */
function folder(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}

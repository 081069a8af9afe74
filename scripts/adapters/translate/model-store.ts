import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { zstdDecompress } from 'node:zlib';
import {
  chooseModels,
  type ModelChoice,
  modelIndexSchema,
  type ModelPart,
  type ModelRecord,
} from '../../pipeline/gather/translate/model-records.ts';
import { all, fail, type Result, succeed } from '../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../pipeline/outcome/service-failure.ts';
import { bestLanguage } from '../../text/language-match.ts';
import { jsonValue } from '../../text/json-value.ts';
import { guardedAgent } from '../http/guarded-agent.ts';
import type { Network } from '../http/network.ts';
import { requestOnce } from '../http/request-once.ts';
import { readIfThere, statIfThere } from '../disk/if-there.ts';
import type { ModelFiles, ModelSource } from './bergamot-model.ts';

/** URLs of the index and of the files of the Firefox Translations models, as Mozilla publishes them. */
export const MOZILLA = {
  index:
    'https://firefox.settings.services.mozilla.com/v1/buckets/main/collections/translations-models-v2/records',
  files: 'https://firefox-settings-attachments.cdn.mozilla.net/',
};

export interface ModelStoreOptions {
  /** The folder of models; what it holds is not downloaded again. */
  folder: string;
  /** The URLs of the index and of the files. */
  server: { index: string; files: string };
  network: Network;
  userAgent: string;
  /** Whether missing models may be downloaded. */
  online: boolean;
  /**
   * Called before a file is downloaded, since models are large, and with the reason when the index cannot be updated.
   */
  notify: (what: string) => void;
}

/** Age at which the index is fetched again, in milliseconds: models change a few times a year. */
const INDEX_AGE = 7 * 24 * 60 * 60 * 1000;

/** Timeouts in milliseconds: for the index, and for a file of 44 MB over a slow connection. */
const INDEX_TIME = 20_000;
const FILE_TIME = 600_000;

/** Size limits of the index and of a packed file, in bytes. */
const INDEX_BYTES = 20_000_000;
const FILE_BYTES = 200_000_000;

/** The first bytes of a Zstandard frame (RFC 8878 §3.1.1). */
const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

/** The models of Firefox Translations in a folder, downloaded from Mozilla when needed and always verified. */
export class ModelStore implements ModelSource {
  private readonly options: ModelStoreOptions;
  private index: Promise<Map<string, ModelChoice>> | undefined;
  /** Why there is no index. */
  private failure: ServiceFailure | undefined;

  constructor(options: ModelStoreOptions) {
    this.options = options;
  }

  /** The best model of each language; empty when there is no index on disk and none can be fetched. */
  models(): Promise<Map<string, ModelChoice>> {
    this.index ??= this.readIndex();
    return this.index;
  }

  async versionFor(language: string): Promise<string | undefined> {
    const model = await this.modelOf(language);
    if (!model) return undefined;
    const isHere = (await Promise.all(model.files.map(({ record }) => this.has(record)))).every(Boolean);
    return isHere || this.options.online
      ? `${model.language}-en ${model.architecture} ${model.version}`
      : undefined;
  }

  async unavailable(): Promise<ServiceFailure | undefined> {
    await this.models();
    return this.failure;
  }

  /** The files of a language's model; missing ones are downloaded. */
  async filesFor(language: string): Promise<Result<ModelFiles, ServiceFailure>> {
    const model = await this.modelOf(language);
    if (!model)
      return fail({ reason: 'no model', detail: `there is no model from ${language} into English` });
    const isShared = model.files.some(({ part }) => part === 'vocabulary');
    const files = await this.readParts(model, ['model']);
    if (!files.ok) return files;
    const vocabularies = await this.readParts(
      model,
      isShared ? ['vocabulary'] : ['source vocabulary', 'target vocabulary'],
    );
    if (!vocabularies.ok) return vocabularies;
    const shortlists = await this.readParts(model, ['shortlist']);
    if (!shortlists.ok) return shortlists;
    const [file] = files.value;
    if (!file) return fail({ reason: 'no model', detail: `the model from ${language} has no file` });
    const [shortlist = Buffer.alloc(0)] = shortlists.value;
    return succeed({ model: file, vocabularies: vocabularies.value, shortlist, precision: model.precision });
  }

  private async readParts(
    { files }: ModelChoice,
    parts: readonly ModelPart[],
  ): Promise<Result<Buffer[], ServiceFailure>> {
    const wanted = parts.flatMap((each) => files.filter(({ part }) => part === each));
    return all(await Promise.all(wanted.map(({ record }) => this.read(record))));
  }

  private async modelOf(language: string): Promise<ModelChoice | undefined> {
    const models = await this.models();
    return models.get(bestLanguage(language, models.keys()) ?? '');
  }

  /** Path of the index. */
  get indexPath(): string {
    return join(this.options.folder, 'index.json');
  }

  /** Path of a file, whether it exists or not: named by the SHA-256 of its content. */
  pathOf({ decompressedHash }: ModelRecord): string {
    return join(this.options.folder, decompressedHash);
  }

  async has(record: ModelRecord): Promise<boolean> {
    const found = await statIfThere(this.pathOf(record));
    return found?.size === record.decompressedSize;
  }

  private async read(record: ModelRecord): Promise<Result<Buffer, ServiceFailure>> {
    const path = this.pathOf(record);
    const kept = await readIfThere(path);
    if (kept && sha256(kept) === record.decompressedHash) return succeed(kept);
    if (!this.options.online) {
      const detail = `${path} is ${kept ? 'damaged' : 'missing'}, and downloads are off`;
      return fail({ reason: 'no model', detail });
    }
    const { location } = record.attachment;
    const size = `${(record.decompressedSize / 1e6).toFixed(0)} MB`;
    this.options.notify(`downloading a model: ${record.sourceLanguage} to English, ${size}`);
    const packed = await this.fetch(new URL(location, this.options.server.files).href, FILE_BYTES, FILE_TIME);
    const bytes = packed.ok ? await unpacked(packed.value, record.decompressedSize) : packed;
    if (!bytes.ok) return bytes;
    if (sha256(bytes.value) !== record.decompressedHash)
      return fail({ reason: 'wrong answer', detail: `${location} does not match the SHA-256 in the index` });
    await writeWhole(path, bytes.value);
    return bytes;
  }

  private async readIndex(): Promise<Map<string, ModelChoice>> {
    const path = this.indexPath;
    const bytes = await readIfThere(path);
    const kept = bytes && parseIndex(bytes);
    const age = Date.now() - ((await statIfThere(path))?.mtimeMs ?? 0);
    const fetched = this.options.online && !(kept && age < INDEX_AGE) ? await this.fetchIndex() : undefined;
    if (bytes && !kept && !fetched) this.options.notify(`${path} is damaged: no models are available`);
    if (!fetched && !kept)
      this.failure = { reason: 'no model', detail: 'the index of models could not be had' };
    return chooseModels(fetched ?? kept ?? []);
  }

  /** Fetches and saves a newer index; reports the reason and returns undefined when it cannot. */
  private async fetchIndex(): Promise<unknown[] | undefined> {
    const { server, notify } = this.options;
    const bytes = await this.fetch(server.index, INDEX_BYTES, INDEX_TIME);
    const index = bytes.ok ? parseIndex(bytes.value) : undefined;
    if (bytes.ok && index) {
      await writeWhole(this.indexPath, bytes.value);
      return index;
    }
    const why = bytes.ok ? `${server.index}: this is not a model index` : bytes.failure.detail;
    notify(`the model index could not be updated: ${why}`);
    return undefined;
  }

  private async fetch(
    url: string,
    bytes: number,
    milliseconds: number,
  ): Promise<Result<Buffer, ServiceFailure>> {
    const { network, userAgent } = this.options;
    const dispatcher = guardedAgent(network, milliseconds);
    const limits = { bytes, milliseconds };
    const signal = new AbortController().signal;
    try {
      const answer = await requestOnce(url, {
        dispatcher,
        headers: { 'user-agent': userAgent },
        limits,
        signal,
      });
      if (!answer.ok) {
        const { reason, detail } = answer.failure;
        return fail({ reason: 'not reached', detail: `${url}: ${reason} (${detail})` });
      }
      const { status, body } = answer.value;
      return status === 200
        ? succeed(body)
        : fail({ reason: 'not accepted', detail: `${url}: HTTP ${status}` });
    } finally {
      await dispatcher.destroy();
    }
  }
}

function parseIndex(bytes: Buffer): unknown[] | undefined {
  return modelIndexSchema.safeParse(jsonValue(bytes.toString('utf8'))).data?.data;
}

async function unpacked(bytes: Buffer, size: number): Promise<Result<Buffer, ServiceFailure>> {
  if (!bytes.subarray(0, ZSTD.length).equals(ZSTD)) return succeed(bytes);
  try {
    return succeed(await promisify(zstdDecompress)(bytes, { maxOutputLength: size }));
  } catch (error) {
    const { message } = error as Error;
    return fail({ reason: 'wrong answer', detail: `the file is broken: it cannot be unpacked (${message})` });
  }
}

async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, bytes);
  await rename(`${path}.new`, path);
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

import { join } from 'node:path';
import {
  type ModelChoice,
  type ModelPart,
  type ModelRecord,
  rankModels,
} from '../../../pipeline/gather/translate/models/model-records.ts';
import type { LeftOut } from '../../../pipeline/gather/translate/left-out.ts';
import { all, fail, type Result, succeed } from '../../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../../pipeline/outcome/service-failure.ts';
import { sha256 } from '../../../pipeline/snapshot/check-seal.ts';
import { bestLanguage } from '../../../text/language-match.ts';
import { statIfThere } from '../../disk/if-there.ts';
import { type SpareWrite, spareWrites, writeNothing } from '../../disk/spare-writes.ts';
import { guardedAgent } from '../../http/guarded-agent.ts';
import type { Network } from '../../http/network.ts';
import { requestOnce } from '../../http/request-once.ts';
import type { ModelFiles, ModelSource } from '../bergamot-model.ts';
import { fetchModelFile, keptModelFile } from './fetch-model-file.ts';
import { findIndex, type FoundIndex, type ModelServer } from './model-indexes.ts';

/** Where models lie, where they come from, and whether they may be downloaded. */
export interface ModelStoreOptions {
  /** The folder of models; what it holds is not downloaded again. */
  folder: string;
  /** Where the index and the files are. */
  server: ModelServer;
  /** Where they are if that index cannot be had or is not understood. */
  second?: ModelServer | undefined;
  network: Network;
  userAgent: string;
  /** Whether missing models may be downloaded. */
  online: boolean;
  /** Whether the folder is only read: an index that is fetched is not kept, and no model is downloaded. */
  readOnly?: boolean;
  /**
   * Called before a file is downloaded, since models are large, and with the reason when the index cannot be updated.
   */
  notify: (what: string) => void;
}

/** Timeout for the index, in milliseconds, and its size limit, in bytes. */
const INDEX_TIME = 20_000;
const INDEX_BYTES = 20_000_000;

/** An index with its models by language, the best of each first. */
interface Catalogue extends FoundIndex {
  models: Map<string, ModelChoice[]>;
}

/** The models of Firefox Translations in a folder, downloaded when needed and verified. */
export class ModelStore implements ModelSource {
  readonly #options: ModelStoreOptions;
  #catalogue: Promise<Result<Catalogue, ServiceFailure>> | undefined;
  /** Files that are being read or downloaded, by path. */
  readonly #reading = new Map<string, Promise<Result<Buffer, ServiceFailure>>>();

  /** Writes what this run can do without. */
  readonly #keep: SpareWrite;

  constructor(options: ModelStoreOptions) {
    this.#options = options;
    this.#keep = options.readOnly
      ? writeNothing
      : spareWrites(options.notify, 'without keeping models for later runs');
  }

  /** The models of each language, the best first; the failure when there is no index on disk and none can be fetched. */
  catalogue(end?: AbortSignal): Promise<Result<Catalogue, ServiceFailure>> {
    this.#catalogue ??= this.#readCatalogue(end);
    return this.#catalogue;
  }

  async unavailable(): Promise<ServiceFailure | undefined> {
    const found = await this.catalogue();
    return found.ok ? undefined : found.failure;
  }

  async modelsFor(language: string, end?: AbortSignal): Promise<readonly ModelChoice[]> {
    const found = await this.catalogue(end);
    if (!found.ok) return [];
    const { models } = found.value;
    return models.get(bestLanguage(language, models.keys()) ?? '') ?? [];
  }

  async leftOut(language: string): Promise<LeftOut[]> {
    const found = await this.catalogue();
    const unread = found.ok ? found.value.unread : [];
    const best = bestLanguage(
      language,
      unread.map((each) => each.language),
    );
    return unread
      .filter((each) => each.language === best)
      .map(({ model, detail }) => ({ model, why: { reason: 'not understood', detail } }));
  }

  async filesOf(model: ModelChoice, end?: AbortSignal): Promise<Result<ModelFiles, ServiceFailure>> {
    const isShared = model.files.some(({ part }) => part === 'vocabulary');
    const parts: ModelPart[] = ['model', 'shortlist'];
    const words: ModelPart[] = isShared ? ['vocabulary'] : ['source vocabulary', 'target vocabulary'];
    const wanted = [...parts, ...words].flatMap(
      (part) => model.files.find((file) => file.part === part) ?? [],
    );
    const files = all(await Promise.all(wanted.map((file) => this.#read(file, end))));
    if (!files.ok) return files;
    const bytesOf = (part: ModelPart) => files.value[wanted.findIndex((file) => file.part === part)];
    return succeed({
      model: bytesOf('model') ?? Buffer.alloc(0),
      vocabularies: words.flatMap((part) => bytesOf(part) ?? []),
      shortlist: bytesOf('shortlist') ?? Buffer.alloc(0),
      precision: model.precision,
    });
  }

  /** Path of a file, whether it exists or not: named by the SHA-256 of its content, else by that of its address. */
  pathOf({ hash, location }: ModelRecord): string {
    return join(this.#options.folder, hash ?? `at-${sha256(Buffer.from(location))}`);
  }

  /** Whether all files of a model are in the folder. */
  async has(model: ModelChoice): Promise<boolean> {
    const sizes = await Promise.all(
      model.files.map(async (file) => ({ file, found: await statIfThere(this.pathOf(file)) })),
    );
    return sizes.every(({ file, found }) => found && (file.size === undefined || found.size === file.size));
  }

  #read(record: ModelRecord, end: AbortSignal | undefined): Promise<Result<Buffer, ServiceFailure>> {
    const path = this.pathOf(record);
    const reading =
      this.#reading.get(path) ?? this.#readNow(record, end).finally(() => this.#reading.delete(path));
    this.#reading.set(path, reading);
    return reading;
  }

  async #readNow(record: ModelRecord, end: AbortSignal | undefined): Promise<Result<Buffer, ServiceFailure>> {
    const path = this.pathOf(record);
    const kept = await keptModelFile(record, path);
    if (kept) return succeed(kept);
    if (this.#options.online && !this.#options.readOnly) return this.#download(record, end);
    const detail = `${path} is ${(await statIfThere(path)) ? 'damaged' : 'missing'}, and downloads are off`;
    return fail({ reason: 'no model', detail });
  }

  async #download(
    record: ModelRecord,
    end: AbortSignal | undefined,
  ): Promise<Result<Buffer, ServiceFailure>> {
    const { network, userAgent, notify } = this.#options;
    const found = await this.catalogue(end);
    if (!found.ok) return found;
    const { files } = found.value;
    const url = URL.parse(record.location, files)?.href;
    if (url === undefined)
      return fail({ reason: 'no model', detail: `"${record.location}" below "${files}" is not a URL` });
    const path = this.pathOf(record);
    return fetchModelFile(record, { url, path, network, userAgent, keep: this.#keep, notify, end });
  }

  async #readCatalogue(end: AbortSignal | undefined): Promise<Result<Catalogue, ServiceFailure>> {
    const { folder, server, second, online, notify } = this.#options;
    const servers = second ? [server, second] : [server];
    const fetch = online ? (url: string) => this.#fetch(url, end) : undefined;
    const found = await findIndex({ folder, servers, fetch, keep: this.#keep, notify });
    return found.ok ? succeed({ ...found.value, models: rankModels(found.value.records) }) : found;
  }

  async #fetch(url: string, signal = new AbortController().signal): Promise<Result<Buffer, ServiceFailure>> {
    const { network, userAgent } = this.#options;
    const dispatcher = guardedAgent(network, INDEX_TIME);
    const limits = { bytes: INDEX_BYTES, milliseconds: INDEX_TIME };
    const headers = { 'user-agent': userAgent };
    try {
      const answer = await requestOnce(url, { dispatcher, headers, limits, signal });
      if (!answer.ok) {
        const { reason, detail } = answer.failure;
        return fail({ reason: 'not reached', detail: `${url}: ${reason} (${detail})` });
      }
      const { status, body } = answer.value;
      if (status === 200) return succeed(body);
      return fail({ reason: 'not accepted', detail: `${url}: HTTP ${status}` });
    } catch (error) {
      if (!signal.aborted) throw error;
      return fail({ reason: 'not reached', detail: `${url}: the run is over` });
    } finally {
      await dispatcher.destroy();
    }
  }
}

import { z } from 'astro/zod';
import type { ModelIndex } from './index-contents.ts';
import { modelName, type ModelPart, UNNUMBERED } from './model-records.ts';
import { hashSchema, sizeSchema } from './registry-values.ts';

/** Files by their names in the registry of Mozilla's storage, and in that of the repository of models before it. */
const PARTS: readonly [name: string, part: ModelPart][] = [
  ['model', 'model'],
  ['vocab', 'vocabulary'],
  ['srcVocab', 'source vocabulary'],
  ['trgVocab', 'target vocabulary'],
  ['srcvocab', 'source vocabulary'],
  ['trgvocab', 'target vocabulary'],
  ['lexicalShortlist', 'shortlist'],
  ['lex', 'shortlist'],
];

/** A file of the storage, packed with gzip. Of vocabularies and shortlists the registry gives no hash. */
const storedFile = z
  .object({
    path: z.string().min(1),
    uncompressedHash: hashSchema.nullish(),
    uncompressedSize: sizeSchema.nullish(),
  })
  .transform(({ path, uncompressedHash, uncompressedSize }) => ({
    location: path,
    name: (path.split('/').at(-1) ?? '').replace(/\.gz$/, ''),
    hash: uncompressedHash ?? undefined,
    size: uncompressedSize ?? undefined,
  }));

/** A model of the storage. */
const storedModel = z.object({
  architecture: z.string(),
  /** For which programs it was released: `Release`, `Release Android`, `Nightly` and others; null before that. */
  releaseStatus: z.string().nullish(),
  files: z.record(z.string(), z.unknown()),
});

/** `db/models.json` of Mozilla's storage of translation data: models by language pair, such as `es-en`. */
const storageSchema = z.object({
  baseUrl: z.url({ protocol: /^https?$/ }).optional(),
  models: z.record(z.string(), z.array(z.unknown())),
});

/** A file of `registry.json` in the repository of models: `name` lies in a folder of its pair. */
const namedFile = z.object({
  name: z.string().min(1),
  size: sizeSchema,
  expectedSha256Hash: hashSchema,
  modelType: z.string().default('prod'),
});

/** The statuses of models that were released for programs on a desktop; and those that were not. */
const RELEASED = /^release(?: desktop)?$/i;
const NOT_RELEASED = /^(?:release android|nightly|beta|dev|)$/i;

/** How much of a status is shown, in UTF-16 code units; and of a hash. */
const LONGEST_STATUS = 100;
const HASH_SHOWN = 8;

/** The type of the finished models of a repository. */
const FINISHED = ['prod', 'base', 'base-memory', 'tiny'];

/** Reads a registry of models by language pair, of either kind; undefined when it is none. */
export function readPairs(json: unknown): ModelIndex | undefined {
  return readStorage(json) ?? readRepository(json);
}

function readStorage(json: unknown): ModelIndex | undefined {
  const storage = storageSchema.safeParse(json);
  if (!storage.success) return undefined;
  const { baseUrl, models } = storage.data;
  const index: ModelIndex = { records: [], unread: [], files: baseUrl };
  for (const [pair, entries] of Object.entries(models)) {
    const language = intoEnglish(pair);
    for (const each of language === undefined ? [] : entries) addModel(index, language ?? '', each);
  }
  return index;
}

function addModel(index: ModelIndex, language: string, entry: unknown): void {
  const model = storedModel.safeParse(entry);
  if (!model.success) return;
  const { architecture, releaseStatus } = model.data;
  const status = releaseStatus ?? '';
  if (NOT_RELEASED.test(status)) return;
  const files = filesOf(model.data.files, storedFile);
  const hash = files.find(({ part }) => part === 'model')?.hash;
  const version = versionOf(hash);
  if (RELEASED.test(status) && hash !== undefined) {
    index.records.push(...files.map((file) => ({ ...file, language, architecture, version })));
    return;
  }
  const detail = RELEASED.test(status)
    ? 'its file has no SHA-256'
    : `its release status is not understood: ${status.slice(0, LONGEST_STATUS)}`;
  index.unread.push({ language, model: modelName({ language, architecture, version }), detail });
}

function readRepository(json: unknown): ModelIndex | undefined {
  const pairs = z.record(z.string(), z.record(z.string(), z.unknown())).safeParse(json);
  if (!pairs.success) return undefined;
  const records = Object.entries(pairs.data).flatMap(([pair, parts]) => {
    const language = intoEnglish(pair);
    if (language === undefined) return [];
    const files = filesOf(parts, namedFile).filter(({ modelType }) => FINISHED.includes(modelType));
    const version = versionOf(files.find(({ part }) => part === 'model')?.expectedSha256Hash);
    return files.map(({ name, size, expectedSha256Hash: hash, modelType, part }) => {
      const architecture = modelType === 'prod' ? 'tiny' : modelType;
      // Packed, as the repository keeps them.
      const location = `models/${modelType}/${pair}/${name}.gz`;
      return { language, architecture, version, part, name, location, hash, size };
    });
  });
  return { records, unread: [] };
}

/** What takes the place of a version, which these registries do not give. */
function versionOf(hash: string | undefined): string {
  return `${UNNUMBERED}${hash?.slice(0, HASH_SHOWN) ?? 'unknown'}`;
}

/** The language that a pair such as `es-en` or `esen` translates into English. */
function intoEnglish(pair: string): string | undefined {
  return /^(.{2,})-en$/.exec(pair)?.[1] ?? /^([a-z]{2,3})en$/.exec(pair)?.[1];
}

function filesOf<File>(
  files: Record<string, unknown>,
  schema: z.ZodType<File>,
): (File & { part: ModelPart })[] {
  return PARTS.flatMap(([name, part]) => {
    const file = schema.safeParse(files[name]);
    return file.success ? [{ ...file.data, part }] : [];
  });
}

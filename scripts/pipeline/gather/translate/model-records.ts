import { z } from 'astro/zod';
import { isForRelease } from './record-filter.ts';

/** One file of a translation model, as the index of Firefox Translations lists it (Mozilla Remote Settings). */
const recordSchema = z.object({
  name: z.string().optional(),
  fileType: z.string().optional(),
  sourceLanguage: z.string(),
  targetLanguage: z.string(),
  architecture: z.string(),
  version: z.string(),
  /** SHA-256 of the file once it is unpacked, hexadecimal. */
  decompressedHash: z.string().regex(/^[0-9a-f]{64}$/),
  decompressedSize: z.int().positive().max(500_000_000),
  /** For which programs the record is meant (Remote Settings, filter expressions in JEXL); empty for all. */
  filter_expression: z.string().optional(),
  /** The name of a model beside the usual one, which is under trial. */
  variant: z.string().optional(),
  attachment: z.object({ location: z.string().min(1), filename: z.string().optional() }),
});

export const modelIndexSchema = z.object({ data: z.array(z.unknown()) });

export type ModelRecord = z.infer<typeof recordSchema>;

/** The role of a file in its model. */
export type ModelPart = 'model' | 'vocabulary' | 'source vocabulary' | 'target vocabulary' | 'shortlist';

/** The best model from a language into English, and its files. */
export interface ModelChoice {
  language: string;
  version: string;
  architecture: string;
  files: { part: ModelPart; record: ModelRecord }[];
  /** Its number format, as given by its file name. */
  precision: string;
}

/** From the best to the fastest (COMET means over 48 languages); the engine knows no others. */
const ARCHITECTURES = ['base', 'base-memory', 'tiny'];

/** The languages with a model into English, each with its best one: the best architecture, then the newest release. */
export function chooseModels(data: readonly unknown[]): Map<string, ModelChoice> {
  const records = data.flatMap((each) => {
    const parsed = recordSchema.safeParse(each);
    return parsed.success && isForAll(parsed.data) && parsed.data.targetLanguage === 'en'
      ? [parsed.data]
      : [];
  });
  const chosen = new Map<string, ModelChoice>();
  for (const [language, own] of Map.groupBy(records, ({ sourceLanguage }) => sourceLanguage)) {
    const sets = [...Map.groupBy(own, ({ architecture, version }) => `${architecture} ${version}`).values()];
    const models = sets.flatMap((set) => modelOf(language, set) ?? []).sort(compareModels);
    if (models[0]) chosen.set(language, models[0]);
  }
  return chosen;
}

/** Whether a record is meant for every program: not for some versions of Firefox alone, nor for a trial. */
function isForAll({ filter_expression: filter = '', variant = '' }: ModelRecord): boolean {
  return isForRelease(filter) && variant.trim() === '';
}

function modelOf(language: string, records: readonly ModelRecord[]): ModelChoice | undefined {
  const files = records.flatMap((record) => {
    const part = partOf(record);
    return part ? [{ part, record }] : [];
  });
  const model = files.find(({ part }) => part === 'model');
  const parts = new Set(files.map(({ part }) => part));
  const hasWords =
    parts.has('vocabulary') || (parts.has('source vocabulary') && parts.has('target vocabulary'));
  if (!model || !hasWords || !ARCHITECTURES.includes(model.record.architecture)) return undefined;
  const { version, architecture } = model.record;
  return { language, version, architecture, files, precision: precisionOf(nameOf(model.record)) };
}

function partOf(record: ModelRecord): ModelPart | undefined {
  const kind = record.fileType ?? nameOf(record).split('.')[0] ?? '';
  if (kind === 'model') return 'model';
  if (kind === 'vocab') return 'vocabulary';
  if (kind === 'srcvocab') return 'source vocabulary';
  if (kind === 'trgvocab') return 'target vocabulary';
  return kind === 'lex' ? 'shortlist' : undefined;
}

function nameOf({ name, attachment }: ModelRecord): string {
  return name ?? attachment.filename ?? attachment.location.split('/').at(-1) ?? '';
}

function precisionOf(name: string): string {
  if (name.includes('float32')) return 'float32';
  return name.includes('alphas') ? 'int8shiftAlphaAll' : 'int8shiftAll';
}

function compareModels(a: ModelChoice, b: ModelChoice): number {
  return (
    Number(isRelease(b)) - Number(isRelease(a)) ||
    ARCHITECTURES.indexOf(a.architecture) - ARCHITECTURES.indexOf(b.architecture) ||
    compareVersions(b.version, a.version)
  );
}

/** `2.1` is a release, `2.1a1` is not. */
function isRelease({ version }: ModelChoice): boolean {
  return /^[\d.]+$/.test(version);
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(/\D+/).map(Number));
  const longest = Math.max(left?.length ?? 0, right?.length ?? 0);
  for (let part = 0; part < longest; part++) {
    const difference = (left?.[part] ?? 0) - (right?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

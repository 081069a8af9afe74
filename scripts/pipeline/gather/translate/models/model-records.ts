import { compareVersions } from './compare-versions.ts';

/** The role of a file in its model. */
export type ModelPart = 'model' | 'vocabulary' | 'source vocabulary' | 'target vocabulary' | 'shortlist';

/** One file of a model that translates into English, as any index of models lists it. */
export interface ModelRecord {
  /** The language that the model translates from. */
  language: string;
  architecture: string;
  version: string;
  part: ModelPart;
  /** The file's own name, which says the number format of a model. */
  name: string;
  /** Where it lies: a URL, or a path below the address of the files. */
  location: string;
  /** SHA-256 of the file once it is unpacked, hexadecimal; undefined where the index has none. */
  hash?: string | undefined;
  /** Its size once it is unpacked, in bytes; undefined where the index does not say. */
  size?: number | undefined;
}

/** A model from a language into English, and its files. */
export interface ModelChoice {
  language: string;
  version: string;
  architecture: string;
  files: ModelRecord[];
  /** Its number format, as given by its file name. */
  precision: string;
}

/** From the best to the fastest (COMET means over 48 languages); the engine knows no others. */
const ARCHITECTURES = ['base', 'base-memory', 'tiny'];

/**
 * The languages with a model into English, each with its models from the best to the last resort: of each architecture
 * the newest release, and before a release nothing that is none.
 */
export function rankModels(records: readonly ModelRecord[]): Map<string, ModelChoice[]> {
  const ranked = new Map<string, ModelChoice[]>();
  for (const [language, own] of Map.groupBy(records, (each) => each.language)) {
    const sets = [...Map.groupBy(own, ({ architecture, version }) => `${architecture} ${version}`).values()];
    const models = sets.flatMap((set) => modelOf(language, set) ?? []).sort(compareModels);
    const best = [...Map.groupBy(models, ({ architecture }) => architecture).values()].flatMap(
      ([first]) => first ?? [],
    );
    if (best.length > 0) ranked.set(language, best);
  }
  return ranked;
}

/** Whether the engine knows an architecture. */
export function isKnownArchitecture(name: string): boolean {
  return ARCHITECTURES.includes(name);
}

/** What a model is called in reports, such as `es-en base 2.1`. */
export function modelName({
  language,
  architecture,
  version,
}: Pick<ModelChoice, 'language' | 'architecture' | 'version'>): string {
  return `${language}-en ${architecture} ${version}`;
}

function modelOf(language: string, files: ModelRecord[]): ModelChoice | undefined {
  const model = files.find(({ part }) => part === 'model');
  const parts = new Set(files.map(({ part }) => part));
  const hasWords =
    parts.has('vocabulary') || (parts.has('source vocabulary') && parts.has('target vocabulary'));
  if (!model || !hasWords || !isKnownArchitecture(model.architecture)) return undefined;
  const { version, architecture } = model;
  return { language, version, architecture, files, precision: precisionOf(model.name) };
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

/** `2.1` is a release, `2.1a1` is not. A version that an index of releases alone did not give is one too. */
function isRelease({ version }: ModelChoice): boolean {
  return /^[\d.]+$/.test(version) || version.startsWith(UNNUMBERED);
}

/** How the versions begin of models that an index of releases names by the hash of their file. */
export const UNNUMBERED = 'sha256:';

import type { Source } from '../../../../src/schemas/source.ts';
import { InputError } from '../../outcome/input-error.ts';

/** Which sources of the registry to select. */
export interface SourceChoice {
  /** `daily`, `all`, or ids separated by commas. */
  sources: string;
  /** Country codes separated by commas; by default all countries. */
  countries?: string | undefined;
  /** Languages separated by commas, as tags of BCP 47; by default all. */
  languages?: string | undefined;
}

/** Maximum number of suggestions for an unknown name. */
const MAX_SUGGESTIONS = 5;

/**
 * Selects sources, in the registry's order. Given only countries or languages, selects of those sources the daily ones of
 * each country, or all of a country without daily ones.
 * @throws InputError when an id, a country or a language is not in the registry, or nothing is selected
 */
export function selectSources(
  registry: readonly Source[],
  { sources, countries, languages }: SourceChoice,
): Source[] {
  const codes = countries === undefined ? undefined : listOf(countries.toUpperCase());
  const known = new Set(registry.flatMap(({ country }) => country ?? []));
  for (const code of codes ?? []) if (!known.has(code)) throw unknown('--countries', code, [...known]);
  const tags = languages === undefined ? undefined : listOf(languages);
  const spoken = [...new Set(registry.map(({ language }) => language))];
  for (const tag of tags ?? [])
    if (!spoken.some((each) => isIn(each, tag))) throw unknown('--languages', tag, spoken);
  const within = registry.filter(
    ({ country, language }) =>
      (codes?.includes(country ?? '') ?? true) && (tags?.some((tag) => isIn(language, tag)) ?? true),
  );
  const chosen = within.filter(chooserOf(sources, registry, within));
  if (chosen.length > 0) return chosen;
  throw new InputError(
    '--sources',
    `"${sources}" matches no source`,
    'choose other sources, or all with "--sources all"',
  );
}

function chooserOf(
  sources: string,
  registry: readonly Source[],
  within: readonly Source[],
): (source: Source) => boolean {
  if (sources === 'all') return () => true;
  if (sources === 'daily') {
    const withDaily = new Set(within.filter(({ daily }) => daily).map(({ country }) => country));
    const isWhole = within.length === registry.length;
    return ({ daily, country }) => daily === true || (!isWhole && !withDaily.has(country));
  }
  const ids = new Set(listOf(sources));
  const known = registry.map(({ id }) => id);
  for (const id of ids) if (!known.includes(id)) throw unknown('--sources', id, known);
  return ({ id }) => ids.has(id);
}

/** Whether a language is one that is asked for, or a form of it: `pt-BR` of `pt` (RFC 4647, 3.3.1: basic filtering). */
function isIn(language: string, asked: string): boolean {
  const [own, range] = [language.toLowerCase(), asked.toLowerCase()];
  return own === range || own.startsWith(`${range}-`);
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function unknown(option: string, name: string, known: readonly string[]): InputError {
  const part = name.toLowerCase();
  const similar = known.filter(
    (each) => each.toLowerCase().includes(part) || part.includes(each.toLowerCase()),
  );
  const prefix = known.filter((each) => each.toLowerCase().startsWith(part.slice(0, 3)));
  const offered = [...new Set([...similar, ...prefix])].slice(0, MAX_SUGGESTIONS);
  const remedy =
    offered.length > 0 ? `did you mean ${offered.join(', ')}?` : 'see content/sources/ for valid names';
  return new InputError(option, `"${name}" is not in the registry`, remedy);
}

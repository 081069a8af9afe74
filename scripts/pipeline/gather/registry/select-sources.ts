import type { Source } from '../../../../src/schemas/source.ts';
import { InputError } from '../../outcome/input-error.ts';

/** Which sources of the registry to select. */
export interface SourceChoice {
  /** `daily`, `all`, or ids separated by commas. */
  sources: string;
  /** Country codes separated by commas; by default all countries. */
  countries?: string | undefined;
}

/** Maximum number of suggestions for an unknown name. */
const MAX_SUGGESTIONS = 5;

/**
 * Selects sources, in the registry's order. Given only countries, selects the daily sources of each, or all sources of
 * a country without daily ones.
 * @throws InputError when an id or a country is not in the registry, or nothing is selected
 */
export function selectSources(registry: readonly Source[], { sources, countries }: SourceChoice): Source[] {
  const codes = countries === undefined ? undefined : listOf(countries.toUpperCase());
  const known = new Set(registry.flatMap(({ country }) => country ?? []));
  for (const code of codes ?? []) if (!known.has(code)) throw unknown('--countries', code, [...known]);
  const within = registry.filter(({ country }) => codes?.includes(country ?? '') ?? true);
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

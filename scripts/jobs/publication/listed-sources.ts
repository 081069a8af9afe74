import type { Source } from '../../../src/schemas/source.ts';
import { REGISTRY, readSources } from '../../adapters/registry/read-sources.ts';
import { sourcesYaml } from '../../pipeline/gather/registry/source-yaml.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { plainAddress } from '../../text/plain-address.ts';
import { importOpml } from '../import-opml.ts';

/** The sources of a list of feeds. */
export interface ListedSources {
  /** Those of the registry first. */
  sources: Source[];
  /** The files of those that the registry has not, by their paths in the publication. */
  files: Record<string, string>;
  /** Outlines of the list that are no feed, and why. */
  unread: { what: string; reason: string }[];
}

/**
 * Reads the sources of a list of feeds in OPML: those that the registry has, and entries for the others, with what was guessed.
 * @param country of feeds for which nothing else shows it
 * @throws InputError when the list cannot be read, or nothing shows the country of a feed
 */
export async function listedSources(file: string, country: string | undefined): Promise<ListedSources> {
  const { sources, unplaced, repeated, unread } = await importOpml({ file, registry: REGISTRY, country });
  const [lost] = unplaced;
  if (lost)
    throw new InputError(
      `${file}: ${lost.feed}`,
      `nothing shows its country, and so of ${unplaced.length} feed(s)`,
      'put it into a folder of the list with the name of its country, or give --country CODE',
    );
  const named = new Set(repeated.flatMap(({ feed, homepage = feed }) => [feed, homepage].map(plainAddress)));
  const known = (await readSources()).filter((source) =>
    [...source.feeds, source.homepage].some((address) => named.has(plainAddress(address))),
  );
  const byCountry = Map.groupBy(sources, (source) => source.country ?? '');
  const files = [...byCountry].map(([code, own]) => [`sources/${code.toLowerCase()}.yaml`, sourcesYaml(own)]);
  return {
    sources: [...known, ...sources],
    files: Object.fromEntries(files) as Record<string, string>,
    unread,
  };
}

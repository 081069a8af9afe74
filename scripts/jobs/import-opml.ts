import { readFile, stat } from 'node:fs/promises';
import { onDisk } from '../adapters/disk/disk-error.ts';
import { readRegistryFeeds } from '../adapters/registry/read-registry-feeds.ts';
import { readSources } from '../adapters/registry/read-sources.ts';
import type { FeedOutcome } from '../pipeline/gather/day/read-feeds.ts';
import { type GuessedSources, guessSources } from '../pipeline/gather/registry/guess-sources.ts';
import { parseOpml, type ParsedOpml } from '../pipeline/gather/registry/parse-opml.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { decodeDocument } from '../text/decode-document.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { mostCommon } from '../text/most-common.ts';

/** Longest list that is read, in bytes: twenty thousand feeds of 500. */
const MAX_BYTES = 10_000_000;

/** What to import, and how. */
export interface OpmlRequest {
  file: string;
  /** The folder of the registry that the entries are for. */
  registry: string;
  /** The country of feeds for which nothing else shows it. */
  country?: string | undefined;
  /** Root of the project and a contact, to read the language of each feed; without it none is fetched. */
  live?: { project: string; contact: string | undefined } | undefined;
}

/** What a list of feeds gives. */
export type OpmlImport = GuessedSources & Pick<ParsedOpml, 'unread'>;

/**
 * Makes registry entries of a list of feeds.
 * @throws InputError when the list cannot be read or names no feed
 */
export async function importOpml({ file, registry, country, live }: OpmlRequest): Promise<OpmlImport> {
  const { size } = await onDisk(file, () => stat(file));
  if (size > MAX_BYTES) throw new InputError(file, `it has over ${MAX_BYTES} bytes`, 'divide it');
  const bytes = await onDisk(file, () => readFile(file));
  const { feeds, unread } = parseOpml(decodeDocument(bytes, { kind: 'feed' }).text);
  if (feeds.length === 0) {
    const [first] = unread;
    const why = first === undefined ? '' : ` that is read (${first.what}: ${first.reason})`;
    throw new InputError(file, `it names no feed${why}`, 'give an OPML file, whose outlines have an xmlUrl');
  }
  const known = await readSources(registry);
  const guessed = guessSources(feeds, { registry: known, country });
  if (!live) return { ...guessed, unread };
  const languages = await languagesOf(guessed, live);
  return { ...guessSources(feeds, { registry: known, country, languages }), unread };
}

/** The languages of feeds, as they declare them, or else as their headlines are written. */
async function languagesOf(
  { sources }: GuessedSources,
  { project, contact }: NonNullable<OpmlRequest['live']>,
): Promise<Map<string, string>> {
  const outcomes = await readRegistryFeeds(sources, project, contact);
  return new Map(
    outcomes.flatMap((outcome) => {
      const language = languageOf(outcome);
      return language === undefined ? [] : [[outcome.feed, language] as const];
    }),
  );
}

function languageOf({ entries }: FeedOutcome): string | undefined {
  const declared = mostCommon(entries.flatMap(({ language }) => language ?? []));
  if (declared !== undefined || entries.length === 0) return declared;
  const { language, sure } = detectLanguage(entries.map(({ title = '' }) => title).join('\n'));
  return sure ? language : undefined;
}

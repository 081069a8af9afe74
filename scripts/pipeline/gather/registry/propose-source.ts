import { getDomain, getPublicSuffix } from 'tldts';
import countries from '../../../../src/data/countries.json' with { type: 'json' };
import { type Source, sourceSchema } from '../../../../src/schemas/source.ts';
import { slugify } from '../../../text/slug.ts';
import { tidySourceName } from '../../../text/tidy-source-name.ts';
import type { ParsedFeed } from '../feed/parse-feed.ts';

/** What is known of a site that may become a source. */
export interface SiteFacts {
  homepage: string;
  /** The name that its page gives. */
  name?: string | undefined;
  /** The language that its page declares. */
  language?: string | undefined;
  feed: string;
  parsed: ParsedFeed;
  country: string;
}

const CODES = new Set(countries.map(({ code }) => code));

/** The country whose top-level domain a host is under, as ISO 3166-1 has it; undefined under any other. */
export function countryOfHost(url: string): string | undefined {
  const suffix = getPublicSuffix(url)?.split('.').at(-1)?.toUpperCase() ?? '';
  // The one country-code domain that is not the ISO code.
  const code = suffix === 'UK' ? 'GB' : suffix;
  return CODES.has(code) ? code : undefined;
}

/** A source for the registry, to be looked over by a person: its ownership is unknown, its texts are excerpts. */
export function proposeSource({ homepage, name, language, feed, parsed, country }: SiteFacts): Source {
  const title = shortest([name, parsed.title], homepage) ?? getDomain(homepage) ?? homepage;
  return sourceSchema.parse({
    id: `${country.toLowerCase()}-${slugify(title)}`,
    name: title,
    country,
    language: parsed.language ?? language ?? 'und',
    homepage,
    feeds: [feed],
    ownership: 'unknown',
    rights: { text: 'excerpt' },
  });
}

/** The shorter of two names, without slogan or the name of a feed, says less beside the name. */
function shortest(names: readonly (string | undefined)[], homepage: string): string | undefined {
  const host = URL.parse(homepage)?.hostname;
  return names
    .flatMap((name) => (name === undefined ? [] : (tidySourceName(name, host) ?? [])))
    .sort((a, b) => a.length - b.length)[0]
    ?.slice(0, 200);
}

import { getDomain, getPublicSuffix } from 'tldts';
import countries from '../../../../src/data/countries.json' with { type: 'json' };
import { type Source, sourceSchema } from '../../../../src/schemas/source.ts';
import { slugify } from '../../../text/slug.ts';
import { tidySourceName } from '../../../text/tidy-source-name.ts';
import type { ParsedFeed } from '../feed/parse-feed.ts';

/** What is known about a site that may become a source. */
export interface SiteFacts {
  homepage: string;
  /** The name on its page. */
  name?: string | undefined;
  /** The language that its page declares. */
  language?: string | undefined;
  feed: string;
  parsed: ParsedFeed;
  country: string;
}

const CODES = new Set(countries.map(({ code }) => code));

/**
 * Domains of countries that are sold to all the world for what their letters say, and show no country (Google Search
 * Central, "Managing multi-regional and multilingual sites", generic ccTLDs). A name below them such as `com.co` does.
 */
const SOLD_DOMAINS = new Set('AD AI AS BZ CC CD CO DJ FM IO LA ME MS NU SC SR SU TK TV WS'.split(' '));

/** The country of a host's top-level domain, as an ISO 3166-1 code; undefined for domains that show none. */
export function countryOfHost(url: string): string | undefined {
  const below = getPublicSuffix(url)?.toUpperCase() ?? '';
  if (SOLD_DOMAINS.has(below)) return undefined;
  const suffix = below.split('.').at(-1) ?? '';
  // The only country-code domain that differs from the ISO code.
  const code = suffix === 'UK' ? 'GB' : suffix;
  return CODES.has(code) ? code : undefined;
}

/** Proposes a registry entry, for a person to review: ownership unknown, excerpts only. */
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

/** The shorter of two names, which is less likely to include a slogan or the name of a feed. */
function shortest(names: readonly (string | undefined)[], homepage: string): string | undefined {
  const host = URL.parse(homepage)?.hostname;
  return names
    .flatMap((name) => (name === undefined ? [] : (tidySourceName(name, host) ?? [])))
    .sort((a, b) => a.length - b.length)[0]
    ?.slice(0, 200);
}

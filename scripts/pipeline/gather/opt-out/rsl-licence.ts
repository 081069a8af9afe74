import type { TextLimit } from '../../../../src/schemas/text-limit.ts';
import { matchesPath, normalPath, patternOnSite } from '../robots/path-pattern.ts';
import type { Uses } from '../robots/preferences.ts';
import { type RslLicence, type LicensedContent, licensedContents, NAMESPACE } from './rsl-contents.ts';
import { usesLimit } from './stated-uses.ts';

/** The uses that are asked about, each with the terms that include it (RSL 1.0, usage vocabulary). */
const USES = { search: ['search', 'all'], 'ai-input': ['ai-input', 'ai-all', 'all'] };

/**
 * The limit that an RSL licence (rslstandard.org, version 1.0) sets for an address: that of the most specific content
 * that it belongs to. Prohibitions override permissions; a use that needs payment or a licence server is not permitted.
 */
export function rslLimit(xml: string, address: URL): TextLimit | undefined {
  return licensedLimit(licensedContents(xml), address);
}

/**
 * Reads the licences of a feed (RSL 1.0, RSS module), each for the addresses that it names; undefined where it has none.
 * @returns the limit that they set for an address
 */
export function feedLicences(xml: string): ((address: URL) => TextLimit | undefined) | undefined {
  if (!xml.includes(NAMESPACE)) return undefined;
  const contents = licensedContents(xml);
  return (address) => licensedLimit(contents, address);
}

function licensedLimit(all: readonly LicensedContent[], address: URL): TextLimit | undefined {
  const path = normalPath(address.pathname + address.search);
  const matching = all.flatMap((content) => {
    const pattern = patternOnSite(content.url, address);
    return pattern !== undefined && matchesPath(path, pattern) ? [{ content, length: pattern.length }] : [];
  });
  const longest = Math.max(...matching.map(({ length }) => length));
  const contents = matching.filter(({ length }) => length === longest).map(({ content }) => content);
  if (contents.length === 0) return undefined;
  const licences = contents.flatMap(({ hasServer, licences }) => (hasServer ? [] : licences));
  const uses: Uses = new Map(
    Object.entries(USES).map(([use, terms]) => {
      const isPermitted =
        licences.some((licence) => permits(licence, terms)) && !isProhibited(contents, terms);
      return [use, isPermitted ? 'y' : 'n'];
    }),
  );
  return usesLimit(uses, 'rsl');
}

function permits({ permits, prohibits, isConditional }: RslLicence, terms: readonly string[]): boolean {
  const isNamed = permits === undefined || terms.some((term) => permits.has(term));
  return isNamed && !isConditional && !terms.some((term) => prohibits.has(term));
}

function isProhibited(contents: readonly LicensedContent[], terms: readonly string[]): boolean {
  return contents.some(({ licences }) =>
    licences.some(({ prohibits }) => terms.some((term) => prohibits.has(term))),
  );
}

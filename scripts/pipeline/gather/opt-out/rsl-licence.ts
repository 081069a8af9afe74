import { Parser } from 'htmlparser2';
import type { TextLimit } from '../../../../src/schemas/text-limit.ts';
import { TagSize } from '../html/tag-size.ts';
import { writeInPieces } from '../html/write-in-pieces.ts';
import { matchesPath, normalPath, patternOnSite } from '../robots/path-pattern.ts';
import type { Uses } from '../robots/preferences.ts';
import { usesLimit } from './stated-uses.ts';

/** A licence for some uses. */
interface Licence {
  /** Uses that it permits; undefined when it names none, and so permits all. */
  permits: Set<string> | undefined;
  prohibits: Set<string>;
  /** Whether it is for those who pay, subscribe or otherwise agree first. */
  isConditional: boolean;
}

/** A `content` element: what is licensed, and how. */
interface LicensedContent {
  url: string;
  /** Whether a licence must first be obtained from a server. */
  hasServer: boolean;
  licences: Licence[];
}

/** The namespace of the vocabulary. */
const NAMESPACE = 'https://rslstandard.org/rsl';

/** Payments that ask for nothing in advance; we always name and link the source. */
const FREE = new Set(['free', 'attribution']);

/** The uses that are asked about, each with the terms that include it (RSL 1.0, usage vocabulary). */
const USES = { search: ['search', 'all'], 'ai-input': ['ai-input', 'ai-all', 'all'] };

/** Most contents of a file that are read; more are an attack. */
const MOST_CONTENTS = 500;

/** Most licences of a file that are read: two for each content. */
const MOST_LICENCES = 2 * MOST_CONTENTS;

/** Deepest nesting of elements that is read; a licence has five, and the parser takes ever longer for deeper ones. */
const MAX_DEPTH = 100;

/**
 * The limit that an RSL licence (rslstandard.org, version 1.0) sets for an address: that of the most specific content
 * that it belongs to. Prohibitions override permissions; a use that needs payment or a licence server is not permitted.
 */
export function rslLimit(xml: string, address: URL): TextLimit | undefined {
  return licensedLimit(contentsOf(xml), address);
}

/**
 * Reads the licences of a feed (RSL 1.0, RSS module), each for the addresses that it names; undefined where it has none.
 * @returns the limit that they set for an address
 */
export function feedLicences(xml: string): ((address: URL) => TextLimit | undefined) | undefined {
  if (!xml.includes(NAMESPACE)) return undefined;
  const contents = contentsOf(xml);
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

function permits({ permits, prohibits, isConditional }: Licence, terms: readonly string[]): boolean {
  const isNamed = permits === undefined || terms.some((term) => permits.has(term));
  return isNamed && !isConditional && !terms.some((term) => prohibits.has(term));
}

function isProhibited(contents: readonly LicensedContent[], terms: readonly string[]): boolean {
  return contents.some(({ licences }) =>
    licences.some(({ prohibits }) => terms.some((term) => prohibits.has(term))),
  );
}

/** The prefix, with its colon, that an element's attributes declare for the vocabulary. */
function prefixIn(attributes: Readonly<Record<string, string>>): string | undefined {
  const declared = Object.entries(attributes).find(
    ([name, value]) => /^xmlns(?::|$)/.test(name) && value.trim().replace(/\/$/, '') === NAMESPACE,
  );
  return declared && (declared[0] === 'xmlns' ? '' : `${declared[0].slice('xmlns:'.length)}:`);
}

function contentsOf(xml: string): LicensedContent[] {
  const contents: LicensedContent[] = [];
  const tag = new TagSize();
  let terms: Set<string> | undefined;
  // An element's text comes in pieces, which may end within a term.
  let said = '';
  const endTerms = () => {
    for (const term of said.toLowerCase().split(/[\s,]+/)) if (term !== '') terms?.add(term);
    terms = undefined;
    said = '';
  };
  let [depth, deepest, licences] = [0, 0, 0];
  // In a feed, which has elements of the same names, those of the vocabulary have a prefix.
  let prefix = '';
  const parser = new Parser(
    {
      ...tag.handlers,
      onopentag: (tagName, attributes) => {
        deepest = Math.max(deepest, ++depth);
        endTerms();
        prefix = prefixIn(attributes) ?? prefix;
        if (!tagName.startsWith(prefix)) return;
        const name = tagName.slice(prefix.length);
        licences += Number(name === 'license');
        const content = contents.at(-1);
        const licence = content?.licences.at(-1);
        if (name === 'content')
          contents.push({ url: attributes.url ?? '/', hasServer: Boolean(attributes.server), licences: [] });
        if (name === 'license')
          content?.licences.push({ permits: undefined, prohibits: new Set(), isConditional: false });
        if (name === 'payment' && licence)
          licence.isConditional ||= !FREE.has((attributes.type ?? 'free').toLowerCase());
        const isUsage = (attributes.type ?? 'usage') === 'usage';
        if (name === 'permits' && licence && isUsage) terms = licence.permits ??= new Set();
        if (name === 'prohibits' && licence && isUsage) terms = licence.prohibits;
      },
      ontext: (text) => {
        if (terms) said += text;
      },
      onclosetag: () => {
        depth -= 1;
        endTerms();
      },
    },
    { xmlMode: true },
  );
  const isTooMuch = () =>
    tag.isExceeded || deepest > MAX_DEPTH || contents.length > MOST_CONTENTS || licences > MOST_LICENCES;
  writeInPieces(parser, xml, isTooMuch);
  parser.end();
  return contents.slice(0, MOST_CONTENTS);
}

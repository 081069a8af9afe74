import type { TextLimit } from '../../../../src/schemas/text-limit.ts';
import { usesIn } from '../robots/preferences.ts';
import { PRODUCT } from '../robots/product.ts';
import { usesLimit } from './stated-uses.ts';

/** What each directive leaves to be shown. */
const DIRECTIVES: Readonly<Record<string, TextLimit>> = {
  // Not to be listed at all; what the site's own feed lists, its headline and link, stays.
  noindex: { shows: 'headline', rule: 'noindex' },
  none: { shows: 'headline', rule: 'noindex' },
  nosnippet: { shows: 'headline', rule: 'nosnippet' },
  noarchive: { shows: 'lead', rule: 'noarchive' },
  noai: { shows: 'lead', rule: 'noai' },
  'tdm-reservation': { shows: 'lead', rule: 'tdm-reservation' },
};

/**
 * The limits that directives for robots set (Google's specification of the robots meta element and X-Robots-Tag; `noai`
 * is DeviantArt's).
 * @param contents values of meta elements or headers, such as `noindex, max-snippet:50`
 */
export function directiveLimits(contents: readonly string[]): TextLimit[] {
  return (
    contents
      .join(',')
      .toLowerCase()
      // Two steps, each of linear time: a page may write millions of blanks.
      .replace(/\s+/g, ' ')
      .replace(/ ?: ?/g, ':')
      .split(/[\s,]+/)
      .flatMap((directive) => DIRECTIVES[directive] ?? snippetLimit(directive) ?? [])
  );
}

/** `max-snippet:N`: at most N characters; 0 means no text, and -1 any length. */
function snippetLimit(directive: string): TextLimit | undefined {
  const number = /^max-snippet:(-?\d{1,9})$/.exec(directive)?.[1];
  if (number === undefined || Number(number) < 0) return undefined;
  return Number(number) === 0
    ? { shows: 'headline', rule: 'max-snippet' }
    : { shows: 'excerpt', characters: Number(number), rule: 'max-snippet' };
}

/**
 * The limits that the headers of a page set. A part of X-Robots-Tag that names a crawler (`googlebot: noarchive`) applies
 * to that crawler alone, up to the next name in its line.
 * @param headers lines of X-Robots-Tag, and a line `content-usage: …` (see FetchedDocument)
 */
export function headerLimits(headers: string | undefined): TextLimit[] {
  const lines = (headers ?? '').split('\n');
  const usage = lines
    .map((line) => /^content-usage:(.*)$/i.exec(line)?.[1])
    .filter((said) => said !== undefined);
  const limit = usesLimit(usesIn(usage.join(',')), 'content-usage');
  return [...directiveLimits(lines.flatMap(ownDirectives)), ...(limit ? [limit] : [])];
}

/** The directives of one header line addressed to all crawlers or to us. */
function ownDirectives(line: string): string[] {
  let addressed = true;
  return line.split(',').map((part) => {
    const [, name, directive = ''] = /^\s*(?:([\w-]+)\s*:)?\s*(.*)$/s.exec(part) ?? [];
    // `unavailable_after: DATE` and the `max-…: N` rules are directives with a value, not crawler names.
    if (name && /^(?:unavailable_after|max-[\w-]+)$/i.test(name))
      return addressed ? `${name}:${directive}` : '';
    if (name) addressed = name.toLowerCase() === PRODUCT;
    return addressed ? directive : '';
  });
}

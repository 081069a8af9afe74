import type { ImagePreview } from '../../../../src/schemas/article.ts';
import type { TextLimit } from '../../../../src/schemas/text-limit.ts';
import { signalsIn, usesIn } from '../robots/preferences.ts';
import { PRODUCT } from '../robots/product.ts';
import { usesLimit } from './stated-uses.ts';

/** What each directive leaves to be shown. */
const DIRECTIVES: Readonly<Record<string, TextLimit>> = {
  // Not to be listed at all; what the site's own feed lists, its headline and link, stays.
  noindex: { shows: 'headline', rule: 'noindex' },
  none: { shows: 'headline', rule: 'noindex' },
  // Its time is not looked at: a page of ours stays, and would show the text after it.
  unavailable_after: { shows: 'headline', rule: 'unavailable_after' },
  nosnippet: { shows: 'headline', rule: 'nosnippet' },
  noarchive: { shows: 'lead', rule: 'noarchive' },
  noai: { shows: 'lead', rule: 'noai' },
  'tdm-reservation': { shows: 'lead', rule: 'tdm-reservation' },
};

/** What directives leave of an article's picture: nothing, or a preview of ordinary size. */
const PREVIEWS: Readonly<Record<string, ImagePreview>> = {
  noimageindex: 'none',
  'max-image-preview:none': 'none',
  'max-image-preview:standard': 'standard',
};

/**
 * The limits that directives for robots set (Google's specification of the robots meta element and X-Robots-Tag; `noai`
 * is DeviantArt's).
 * @param contents values of meta elements or headers, such as `noindex, max-snippet:50`
 */
export function directiveLimits(contents: readonly string[]): TextLimit[] {
  return directivesIn(contents).flatMap(
    (directive) =>
      DIRECTIVES[directive.replace(/^(unavailable_after):.*/, '$1')] ?? snippetLimit(directive) ?? [],
  );
}

/** What directives leave of an article's picture, the strictest; undefined where they say nothing of it. */
export function previewOf(contents: readonly string[]): ImagePreview | undefined {
  const previews = directivesIn(contents).map((directive) => PREVIEWS[directive]);
  return strictestPreview(previews);
}

/** The strictest of several statements on a picture. */
export function strictestPreview(previews: readonly (ImagePreview | undefined)[]): ImagePreview | undefined {
  return previews.includes('none') ? 'none' : previews.find((preview) => preview !== undefined);
}

/** Directives one by one, in small letters, a value behind its colon without blanks. */
function directivesIn(contents: readonly string[]): string[] {
  return (
    contents
      .join(',')
      .toLowerCase()
      // Two steps, each of linear time: a page may write millions of blanks.
      .replace(/\s+/g, ' ')
      .replace(/ ?: ?/g, ':')
      .split(/[\s,;]+/)
  );
}

/** `max-snippet:N`: at most N characters; 0 means no text, and -1 any length. What is no number says nothing. */
function snippetLimit(directive: string): TextLimit | undefined {
  const number = /^max-snippet:(-?\d{1,9})$/.exec(directive)?.[1];
  if (number === undefined || Number(number) < 0) return undefined;
  return Number(number) === 0
    ? { shows: 'headline', rule: 'max-snippet' }
    : { shows: 'excerpt', characters: Number(number), rule: 'max-snippet' };
}

/**
 * The limits that the headers of a page set.
 * @param headers lines of X-Robots-Tag, and lines `content-usage: …` and `content-signal: …` (see FetchedDocument)
 */
export function headerLimits(headers: string | undefined): TextLimit[] {
  const usage = usesIn(valuesOf(headers, 'content-usage').join(','));
  const signals = signalsIn(valuesOf(headers, 'content-signal').join(','));
  const stated = [usesLimit(usage, 'content-usage'), usesLimit(signals, 'content-signal')];
  return [...directiveLimits(headerDirectives(headers)), ...stated.filter((limit) => limit !== undefined)];
}

/** The policy under which the headers of a page reserve text mining (TDMRep), as they give its address. */
export function headerPolicy(headers: string | undefined): string | undefined {
  return valuesOf(headers, 'tdm-policy')[0];
}

/**
 * The directives of X-Robots-Tag addressed to all crawlers or to us. A part that names a crawler (`googlebot: noarchive`)
 * applies to that crawler alone, up to the next name in its line.
 */
export function headerDirectives(headers: string | undefined): string[] {
  return linesOf(headers).flatMap(ownDirectives);
}

const linesOf = (headers: string | undefined): string[] => (headers ?? '').split('\n');

function valuesOf(headers: string | undefined, name: string): string[] {
  return linesOf(headers).flatMap((line) => {
    const [key = '', ...value] = line.split(':');
    return key.toLowerCase() === name ? [value.join(':').trim()] : [];
  });
}

/** Names that address all crawlers. */
const EVERYBODY = ['*', 'robots'];

/** A part of a line that names a crawler, perhaps with its version, before a directive: `googlebot: noindex`. */
const NAMED = /^\s*([^\s:,]+?)(?:\/[\d.]+)?\s*:(.*)$/s;

/** Directives that have a value behind a colon, as a crawler's name has a directive. */
const WITH_VALUE = /^(?:unavailable_after|max-[\w-]+)$/i;

/** Whether a name is ours or everybody's; several may stand together, as `otherbot, overview`. */
export function isAddressed(names: string): boolean {
  return names
    .toLowerCase()
    .split(/[\s,;]+/)
    .some((name) => name === PRODUCT || EVERYBODY.includes(name));
}

/** The directives of one header line addressed to all crawlers or to us. */
function ownDirectives(line: string): string[] {
  let addressed = true;
  // Names before the last of a list have no colon.
  let isListed = false;
  return line.split(',').map((part) => {
    const [, name, directive = ''] = NAMED.exec(part) ?? [];
    if (name === undefined || WITH_VALUE.test(name)) {
      isListed ||= isAddressed(part);
      return addressed ? part : '';
    }
    addressed = isListed || isAddressed(name);
    isListed = false;
    return addressed ? directive : '';
  });
}

/** A page's requests to machine readers. */
export interface PageSignals {
  /** Not to keep a copy. */
  noarchive: boolean;
  /** Not to be processed automatically beyond being displayed: `noai`, or a reservation of text and data mining. */
  noai: boolean;
  /** Its text is for subscribers. */
  paywalled: boolean;
}

/** Our product token, which a directive may address. */
const PRODUCT = 'overview';

/**
 * Parses the directives of robots meta elements or headers.
 * @param contents their values, for example `noindex, noarchive`
 */
export function robotsSignals(contents: readonly string[]): Pick<PageSignals, 'noarchive' | 'noai'> {
  const directives = new Set(contents.flatMap((content) => content.toLowerCase().split(/[\s,]+/)));
  return { noarchive: directives.has('noarchive'), noai: directives.has('noai') };
}

/**
 * Parses an `X-Robots-Tag` header. A part that names a crawler (`googlebot: noarchive`) applies to that crawler alone,
 * up to the next name in its line.
 */
export function robotsTagSignals(header: string | undefined): Pick<PageSignals, 'noarchive' | 'noai'> {
  return robotsSignals((header ?? '').split('\n').flatMap(ownDirectives));
}

/** The directives of one header line addressed to all crawlers or to us. */
function ownDirectives(line: string): string[] {
  let addressed = true;
  return line.split(',').map((part) => {
    const [, name, directive = ''] = /^\s*(?:([\w-]+)\s*:)?\s*(.*)$/.exec(part) ?? [];
    // `unavailable_after: DATE` and the `max-…: N` rules are directives with a value, not crawler names.
    if (name && !/^(?:unavailable_after|max-[\w-]+)$/i.test(name)) addressed = name.toLowerCase() === PRODUCT;
    return addressed ? directive : '';
  });
}

import { Parser } from 'htmlparser2';

/** Attributes that hold one address (HTML Standard, "Attributes" index: valid URL potentially surrounded by spaces). */
const ADDRESSES: readonly string[] = ['href', 'xlink:href', 'src', 'poster', 'data', 'action', 'cite'];

/** Links that name a host to prepare for, not a file (HTML Standard, 4.6.8). */
const HINTS: ReadonlySet<string> = new Set(['dns-prefetch', 'preconnect']);

/** What a document refers to and what of it can be referred to. */
export interface Links {
  /** Addresses as they stand there, each once, in order. */
  addresses: readonly string[];
  /** The fragments that lead to an element of it. */
  fragments: ReadonlySet<string>;
}

/**
 * The addresses in a page or an SVG: of its elements' attributes, in its styles, of its `meta` elements and in its JSON-LD.
 * Of the last two only those that begin with `http`, since the rest may be any text.
 */
export function linksInHtml(html: string): Links {
  const addresses = new Set<string>();
  const fragments = new Set<string>();
  const add = (all: readonly string[]) => all.forEach((each) => addresses.add(each.trim()));
  let written = '';
  const parser = new Parser({
    onopentag: (name, attributes) => {
      written = '';
      if (attributes.id !== undefined) fragments.add(attributes.id);
      if (name === 'a' && attributes.name !== undefined) fragments.add(attributes.name);
      add(addressesOf(name, attributes));
    },
    ontext: (text) => {
      written += text;
    },
    onclosetag: (name) => {
      if (name === 'style') add(addressesInCss(written));
      if (name === 'script' && written.trimStart().startsWith('{')) add(addressesInJson(written));
      written = '';
    },
  });
  parser.end(html);
  return { addresses: [...addresses], fragments };
}

function addressesOf(name: string, attributes: Readonly<Record<string, string>>): string[] {
  if (name === 'meta') return [attributes.content ?? ''].filter(isFull);
  if (name === 'link' && HINTS.has(attributes.rel ?? '')) return [];
  const plain = ADDRESSES.flatMap((attribute) => attributes[attribute] ?? []);
  // Each picture of a set is its address and a description, which hold no comma here (HTML Standard, 4.8.4.2.1).
  const pictures = (attributes.srcset ?? '')
    .split(',')
    .flatMap((picture) => picture.trim().split(/\s/)[0] ?? [])
    .filter((address) => address !== '');
  return [...plain, ...pictures, ...addressesInCss(attributes.style ?? '')];
}

/** The addresses of a style sheet: what it imports, pictures and fonts (CSS Values and Units 4, 4.5). */
export function addressesInCss(css: string): string[] {
  const found = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)|@import\s+["']([^"']+)["']/g);
  return Array.from(
    found,
    ([, double, single, bare, imported]) => double ?? single ?? bare ?? imported ?? '',
  );
}

/** The full addresses that are values of a script's JSON; of a script in another language none. */
function addressesInJson(text: string): string[] {
  const found: string[] = [];
  try {
    JSON.parse(text, (_, value: unknown) => {
      if (typeof value === 'string' && isFull(value)) found.push(value);
    });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return found;
}

const isFull = (value: string): boolean => /^https?:\/\/\S+$/.test(value);

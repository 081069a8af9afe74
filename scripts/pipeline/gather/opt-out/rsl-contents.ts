import { type Handler, Parser } from 'htmlparser2';
import { TagSize } from '../html/tag-size.ts';
import { writeInPieces } from '../html/write-in-pieces.ts';

/** A licence for some uses. */
export interface RslLicence {
  /** Uses that it permits; undefined when it names none, and so permits all. */
  permits: Set<string> | undefined;
  prohibits: Set<string>;
  /** Whether it is for those who pay, subscribe or otherwise agree first. */
  isConditional: boolean;
}

/** A `content` element: what is licensed, and how. */
export interface LicensedContent {
  url: string;
  /** Whether a licence must first be obtained from a server. */
  hasServer: boolean;
  licences: RslLicence[];
}

/** The namespace of the vocabulary. */
export const NAMESPACE = 'https://rslstandard.org/rsl';

/** Payments that ask for nothing in advance; we always name and link the source. */
const FREE = new Set(['free', 'attribution']);

/** Most contents of a file that are read; more are an attack. */
const MAX_CONTENTS = 500;

/** Most licences of a file that are read: two for each content. */
const MAX_LICENCES = 2 * MAX_CONTENTS;

/** Deepest nesting of elements that is read; a licence has five, and the parser takes ever longer for deeper ones. */
const MAX_DEPTH = 100;

/** Returns the contents that a licence file, or a feed, lists with their licences (RSL 1.0). */
export function licensedContents(xml: string): LicensedContent[] {
  const reader = new ContentsReader();
  const parser = new Parser(reader.handlers, { xmlMode: true });
  writeInPieces(parser, xml, () => reader.isTooMuch);
  parser.end();
  return reader.contents.slice(0, MAX_CONTENTS);
}

/** Collects contents while a parser reads the elements of a file. */
class ContentsReader {
  readonly contents: LicensedContent[] = [];
  readonly #tag = new TagSize();
  /** Where the terms of the open element go, and its text so far: it comes in pieces, which may end within a term. */
  #terms: Set<string> | undefined;
  #text = '';
  #depth = 0;
  #deepest = 0;
  #licences = 0;
  /** In a feed, which has elements of the same names, those of the vocabulary have a prefix. */
  #prefix = '';

  readonly handlers: Partial<Handler> = {
    ...this.#tag.handlers,
    onopentag: (tagName, attributes) => {
      this.#deepest = Math.max(this.#deepest, ++this.#depth);
      this.#endTerms();
      this.#prefix = prefixIn(attributes) ?? this.#prefix;
      if (tagName.startsWith(this.#prefix)) this.#open(tagName.slice(this.#prefix.length), attributes);
    },
    ontext: (text) => {
      if (this.#terms) this.#text += text;
    },
    onclosetag: () => {
      this.#depth -= 1;
      this.#endTerms();
    },
  };

  /** Whether the file exceeds the limits. */
  get isTooMuch(): boolean {
    const isDeep = this.#deepest > MAX_DEPTH;
    const isLong = this.contents.length > MAX_CONTENTS || this.#licences > MAX_LICENCES;
    return this.#tag.isExceeded || isDeep || isLong;
  }

  /** Reads the start of an element of the vocabulary. */
  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#licences += Number(name === 'license');
    const content = this.contents.at(-1);
    const licence = content?.licences.at(-1);
    if (name === 'content')
      this.contents.push({
        url: attributes.url ?? '/',
        hasServer: Boolean(attributes.server),
        licences: [],
      });
    if (name === 'license')
      content?.licences.push({ permits: undefined, prohibits: new Set(), isConditional: false });
    if (name === 'payment' && licence)
      licence.isConditional ||= !FREE.has((attributes.type ?? 'free').toLowerCase());
    const isUsage = (attributes.type ?? 'usage') === 'usage';
    if (name === 'permits' && licence && isUsage) this.#terms = licence.permits ??= new Set();
    if (name === 'prohibits' && licence && isUsage) this.#terms = licence.prohibits;
  }

  #endTerms(): void {
    for (const term of this.#text.toLowerCase().split(/[\s,]+/)) if (term !== '') this.#terms?.add(term);
    this.#terms = undefined;
    this.#text = '';
  }
}

/** The prefix, with its colon, that an element's attributes declare for the vocabulary. */
function prefixIn(attributes: Readonly<Record<string, string>>): string | undefined {
  const declared = Object.entries(attributes).find(
    ([name, value]) => /^xmlns(?::|$)/.test(name) && value.trim().replace(/\/$/, '') === NAMESPACE,
  );
  return declared && (declared[0] === 'xmlns' ? '' : `${declared[0].slice('xmlns:'.length)}:`);
}

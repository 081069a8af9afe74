import { Parser } from 'htmlparser2';
import { EXCESSIVE_TAG, TagSize } from '../html/tag-size.ts';
import { writeInPieces } from '../html/write-in-pieces.ts';
import { rssName } from './rss-names.ts';
import { XmlBases } from './xml-bases.ts';

/** XML that any parser accepts, and notes on what had to be repaired. */
export interface RewrittenXml {
  xml: string;
  notes: string[];
}

/** Maximum number of entries read from a feed; the longest of 84 recorded ones has 200. */
export const MAX_FEED_ENTRIES = 500;

/**
 * Most elements of a feed that are read: those of 84 recorded ones have up to 3,019. A parser makes objects of each, a
 * quarter of a kilobyte together.
 */
export const MAX_ELEMENTS = 100_000;

/**
 * Longest text of an element itself, without that of the elements in it, in UTF-16 code units; of 84 recorded feeds it is up to
 * 29,091. A parser collects some texts letter by letter, at 32 bytes each.
 */
const MAX_TEXT = 1_000_000;

/** Deepest nesting that is kept; XHTML content stays under 40, and parsers take quadratic time in the depth. */
const MAX_DEPTH = 100;

/** Valid names of elements and attributes (XML 1.0 §2.3, without its rarer letters). */
const NAME = /^[\p{L}_][\p{L}\p{N}_.:-]*$/u;

/** Longest name of an element or attribute that is kept, in UTF-16 code units. */
const MAX_NAME_LENGTH = 100;

/** Names that could pollute the prototypes of a parser's objects. */
const UNSAFE = /^(?:__proto__|prototype|constructor)$/;

/** Controls that XML 1.0 §2.2 does not allow. */
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g;

const ENTRY = /^(?:[\w.-]+:)?(?:item|entry)$/i;

/**
 * Rewrites a feed's XML in one pass and in linear time, so that a strict parser can read it. Removes junk before the
 * root, document types with their entities, processing instructions and control characters; closes open elements and
 * escapes stray `<`; leaves out what is nested too deeply or comes after the 500th entry. When the document breaks off,
 * its last, unfinished entry is dropped. What `xml:base` makes of an address is written into it.
 * @param url the address of the document, the outermost base
 */
export function rewriteXml(document: string, url: string): RewrittenXml {
  const rewriter = new Rewriter(new XmlBases(url));
  const parser = new Parser(rewriter, { xmlMode: true, decodeEntities: false });
  const start = Math.max(0, document.search(/<(?:rss|rdf|feed|[\w.-]+:(?:rdf|rss|feed))\b/i));
  writeInPieces(parser, document.slice(start), () => rewriter.hasEnough());
  rewriter.endsHere();
  parser.end();
  return rewriter.result();
}

class Rewriter {
  #out: string[] = [];
  #depth = 0;
  #deepest = 0;
  #entries = 0;
  /** Length of the output before the entry that is open. */
  #beforeEntry: number | undefined;
  /** The open elements, each as it is named and as it is written, and the length of its own text. */
  readonly #open: { name: string; written: string; text: number }[] = [];
  #elements = 0;
  #isCut = false;
  #inCdata = false;
  #ended = false;
  #brokenOff = false;
  readonly #bases: XmlBases;
  readonly #tag = new TagSize();
  readonly onopentagname = this.#tag.handlers.onopentagname;
  readonly onattribute = this.#tag.handlers.onattribute;

  constructor(bases: XmlBases) {
    this.#bases = bases;
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    this.#depth += 1;
    this.#elements += 1;
    this.#deepest = Math.max(this.#deepest, this.#depth);
    if (ENTRY.test(name)) {
      this.#entries += 1;
      this.#beforeEntry ??= this.#out.length;
    }
    const written = rssName(name, this.#open.at(-1)?.name, attributes);
    this.#open.push({ name, written, text: 0 });
    if (!this.#isKept(name)) return;
    const resolved = this.#bases.open(attributes, this.#depth, ENTRY.test(name));
    const kept = Object.entries(resolved).filter(([key]) => isName(key));
    this.#out.push(`<${written}${kept.map(([key, value]) => ` ${key}="${attributeText(value)}"`).join('')}>`);
  }

  onclosetag(name: string): void {
    const { written } = this.#open.pop() ?? { written: name };
    if (this.#isKept(name)) this.#out.push(`</${written}>`);
    this.#bases.close(this.#depth);
    this.#depth -= 1;
    if (!ENTRY.test(name) || this.#beforeEntry === undefined) return;
    if (this.#ended || this.#entries > MAX_FEED_ENTRIES) {
      this.#brokenOff ||= this.#ended;
      this.#out.length = this.#beforeEntry;
    }
    this.#beforeEntry = undefined;
  }

  ontext(text: string): void {
    const element = this.#open.at(-1);
    if (!element) return;
    element.text += text.length;
    if (element.text > MAX_TEXT) {
      this.#isCut = true;
      return;
    }
    const clean = text.replace(NOT_XML, '');
    this.#out.push(this.#inCdata ? clean : clean.replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;'));
  }

  oncdatastart(): void {
    if (this.#depth > 0) this.#out.push('<![CDATA[');
    this.#inCdata = true;
  }

  oncdataend(): void {
    if (this.#depth > 0) this.#out.push(']]>');
    this.#inCdata = false;
  }

  hasEnough(): boolean {
    return (
      this.#deepest > 10 * MAX_DEPTH ||
      this.#entries > MAX_FEED_ENTRIES + 1 ||
      this.#elements > MAX_ELEMENTS ||
      this.#tag.isExceeded
    );
  }

  /** From here on, elements are closed because the document ends. */
  endsHere(): void {
    this.#ended = true;
  }

  result(): RewrittenXml {
    const tooMany = this.#entries > MAX_FEED_ENTRIES;
    const tooLarge = this.#elements > MAX_ELEMENTS;
    return {
      xml: `<?xml version="1.0" encoding="UTF-8"?>${this.#out.join('')}`,
      notes: [
        ...(tooMany ? [`only the first ${MAX_FEED_ENTRIES} entries were read`] : []),
        ...(this.#tag.isExceeded ? [`it was read up to ${EXCESSIVE_TAG}`] : []),
        ...(tooLarge ? [`only its first ${MAX_ELEMENTS} elements were read`] : []),
        ...(this.#isCut ? [`the end of a text of over ${MAX_TEXT} characters was dropped`] : []),
        ...(this.#brokenOff && !tooMany && !tooLarge && !this.#tag.isExceeded
          ? ['it breaks off within an entry, which was dropped']
          : []),
        ...(this.#deepest > MAX_DEPTH ? [`content nested over ${MAX_DEPTH} levels deep was dropped`] : []),
      ],
    };
  }

  #isKept(name: string): boolean {
    return this.#depth <= MAX_DEPTH && isName(name);
  }
}

function isName(name: string): boolean {
  return name.length <= MAX_NAME_LENGTH && NAME.test(name) && !UNSAFE.test(name);
}

function attributeText(value: string): string {
  return value.replace(NOT_XML, '').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

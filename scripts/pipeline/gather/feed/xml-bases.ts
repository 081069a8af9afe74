import { innerBase } from './resolve-link.ts';

/** Attributes that hold an address: of links, contents, enclosures and pictures. */
const ADDRESSES = new Set(['href', 'src', 'url']);

/** Attributes of an element, by name, with their values as they are written. */
type Attributes = Record<string, string>;

/**
 * The `xml:base` attributes in force while a feed is read (XML Base, second edition, §3 and §4), each resolved against
 * the one around it. The feed parser passes on only those of the root and of the entries: the others are written into
 * what they apply to.
 */
export class XmlBases {
  readonly #url: string;
  readonly #inForce: { depth: number; base: string }[] = [];

  /** @param url the address of the document */
  constructor(url: string) {
    this.#url = url;
  }

  /**
   * Enters an element, and returns its attributes: for an entry with the base that it has, for another element that
   * declares a base with its addresses resolved.
   * @param depth the number of elements around it, and itself
   */
  open(attributes: Attributes, depth: number, isEntry: boolean): Attributes {
    const declared = attributes['xml:base'];
    if (declared === undefined && this.#inForce.length === 0) return attributes;
    const around = this.#inForce.at(-1)?.base ?? this.#url;
    const base = innerBase(declared, around) ?? around;
    if (declared !== undefined) this.#inForce.push({ depth, base });
    if (isEntry) return { ...attributes, 'xml:base': base };
    return declared === undefined ? attributes : resolved(attributes, base);
  }

  /** Leaves an element. */
  close(depth: number): void {
    while ((this.#inForce.at(-1)?.depth ?? -1) >= depth) this.#inForce.pop();
  }
}

function resolved(attributes: Attributes, base: string): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) =>
      ADDRESSES.has(name.toLowerCase())
        ? [name, URL.parse(value.trim(), base)?.href ?? value]
        : [name, value],
    ),
  );
}

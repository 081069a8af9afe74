/** Most attributes of a tag that is read, whole or in part; those of 269 recorded pages have up to 99. */
const MAX_ATTRIBUTES = 500;

/**
 * Longest name of an element or attribute, in UTF-16 code units; those of 269 recorded pages have up to 32 and 766. A reader
 * writes and compares names many times for each element.
 */
const LONGEST_NAME = 2_000;

/** What a reader says of a tag over these limits. */
export const EXCESSIVE_TAG = 'a tag with too many attributes, or too long a name';

/** Counts the attributes of each tag, which a parser would collect without end, and measures the names in it. */
export class TagSize {
  #attributes = 0;

  /** Whether a tag had more attributes, or a longer name, than any page needs. */
  isExceeded = false;

  /** The parser's handlers (htmlparser2). */
  readonly handlers = {
    onopentagname: (name: string) => {
      this.#attributes = 0;
      this.isExceeded ||= name.length > LONGEST_NAME;
    },
    onattribute: (name: string) => {
      this.#attributes += 1;
      this.isExceeded ||= this.#attributes > MAX_ATTRIBUTES || name.length > LONGEST_NAME;
    },
  };
}

/** Most attributes of a tag that is read, whole or in part; those of 269 recorded pages have up to 99. */
const MAX_ATTRIBUTES = 500;

/** Counts the attributes of each tag, which a parser would collect without end. */
export class TagSize {
  private attributes = 0;

  /** Whether a tag had more attributes than any page needs. */
  isExceeded = false;

  /** The parser's handlers (htmlparser2). */
  readonly handlers = {
    onopentagname: () => {
      this.attributes = 0;
    },
    onattribute: () => {
      this.attributes += 1;
      this.isExceeded ||= this.attributes > MAX_ATTRIBUTES;
    },
  };
}

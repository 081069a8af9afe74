import { Tokenizer } from 'htmlparser2';
import type { Why } from '../../../pipeline/outcome/failure.ts';

/** Elements without content, which have no end tag (HTML Standard, 13.1.2 "Void elements"). */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/** Elements whose content has other rules, and may close an element as it opens (13.1.2.1). */
const FOREIGN: ReadonlySet<string> = new Set(['svg', 'math']);

/** Elements whose text is no markup (13.1.2 "Raw text elements"). */
const RAW: ReadonlySet<string> = new Set(['script', 'style']);

/** A start tag as a browser reads it: the element's name, and its attributes with their values, character references decoded. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

const DOCTYPE = /^<!doctype html>/i;

/**
 * Says where a page is not what its templates are written to give: one document in which every element but the void ones is
 * closed by its own end tag, in order, no attribute stands twice, no text has a bare `<`, and there is no comment. HTML allows
 * more, and a browser repairs the rest; but then some text, not the templates, decides where an element ends. Undefined for a
 * good one.
 * @param onTag called with each start tag, in order
 */
export function htmlFailure(html: string, onTag: (tag: Tag) => void = ignore): Why | undefined {
  if (!DOCTYPE.test(html)) return { reason: 'it does not begin with <!doctype html>' };
  const nesting = new Nesting();
  const { failures } = nesting;
  const say = (failure: string) => () => failures.push(failure);
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...tagHandlers(html, nesting, onTag),
      ontext: (start, end) => nesting.hold(html.slice(start, end)),
      isInForeignContext: () => nesting.isForeign,
      ondeclaration: (start) => {
        if (start > 2) failures.push('it has a second declaration');
      },
      oncomment: say('it has a comment'),
      oncdata: say('it has a CDATA section'),
      onprocessinginstruction: say('it has a processing instruction'),
      ontextentity: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  nesting.finish();
  const [reason] = failures;
  return reason === undefined ? undefined : { reason };
}

/** The elements of a page that are open, and what is wrong with how they stand in each other. */
class Nesting {
  readonly failures: string[] = [];
  readonly #open: string[] = [];
  #roots = 0;

  /** Whether the rules of another language than HTML hold where the page is read. */
  get isForeign(): boolean {
    return this.#open.some((each) => FOREIGN.has(each));
  }

  begin(name: string): void {
    if (this.#open.length === 0) this.#roots += 1;
    if (!VOID.has(name)) this.#open.push(name);
  }

  /** An element that is written as closed where it opens. */
  beginAndEnd(name: string): void {
    this.begin(name);
    if (VOID.has(name)) return;
    if (this.isForeign) this.#open.pop();
    else this.failures.push(`<${name}> is closed as it opens`);
  }

  end(name: string): void {
    const last = this.#open.pop();
    if (name !== last)
      this.failures.push(`</${name}> stands where ${last ? `<${last}>` : 'nothing'} is open`);
  }

  hold(text: string): void {
    if (text.includes('<') && !RAW.has(this.#open.at(-1) ?? '')) this.failures.push('a text has a bare <');
    if (this.#open.length === 0 && text.trim() !== '')
      this.failures.push('a text stands outside the document');
  }

  /** What is known at the end of the page. */
  finish(): void {
    if (this.#open.length > 0) this.failures.push(`<${this.#open.at(-1)}> is not closed`);
    if (this.#roots !== 1) this.failures.push(`it has ${this.#roots} documents`);
  }
}

/** What the tokenizer calls for the parts of tags. */
function tagHandlers(html: string, nesting: Nesting, onTag: (tag: Tag) => void) {
  let [name, attribute, value] = ['', '', ''];
  let attributes = new Map<string, string>();
  const nameAt = (start: number, end: number): string => html.slice(start, end).trim().toLowerCase();
  return {
    onopentagname: (start: number, end: number) => {
      name = nameAt(start, end);
      attributes = new Map();
    },
    onattribname: (start: number, end: number) => {
      attribute = nameAt(start, end);
      value = '';
      if (attributes.has(attribute)) nesting.failures.push(`<${name}> has two attributes ${attribute}`);
    },
    onattribdata: (start: number, end: number) => {
      value += html.slice(start, end);
    },
    onattribentity: (codePoint: number) => {
      value += String.fromCodePoint(codePoint);
    },
    onattribend: () => {
      attributes.set(attribute, value);
    },
    onopentagend: () => {
      onTag({ name, attributes });
      nesting.begin(name);
    },
    onselfclosingtag: () => {
      onTag({ name, attributes });
      nesting.beginAndEnd(name);
    },
    onclosetag: (start: number, end: number) => nesting.end(nameAt(start, end)),
  };
}

function ignore(): void {
  // What may stand in a page as it is.
}

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
  const failures: string[] = [];
  const open: string[] = [];
  let [name, attribute, value, roots] = ['', '', '', 0];
  let attributes = new Map<string, string>();
  const begin = (): void => {
    onTag({ name, attributes });
    if (open.length === 0) roots += 1;
    if (!VOID.has(name)) open.push(name);
  };
  const tokenizer: Tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
        if (attributes.has(attribute)) failures.push(`<${name}> has two attributes ${attribute}`);
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end);
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint);
      },
      onattribend: () => attributes.set(attribute, value),
      onopentagend: begin,
      onselfclosingtag: () => {
        begin();
        if (VOID.has(name)) return;
        if (open.some((each) => FOREIGN.has(each))) open.pop();
        else failures.push(`<${name}> is closed as it opens`);
      },
      onclosetag: (start, end) => {
        const closed = html.slice(start, end).trim().toLowerCase();
        const last = open.pop();
        if (closed !== last)
          failures.push(`</${closed}> stands where ${last ? `<${last}>` : 'nothing'} is open`);
      },
      ontext: (start, end) => {
        const text = html.slice(start, end);
        if (text.includes('<') && !RAW.has(open.at(-1) ?? '')) failures.push('a text has a bare <');
        if (open.length === 0 && text.trim() !== '') failures.push('a text stands outside the document');
      },
      isInForeignContext: () => open.some((each) => FOREIGN.has(each)),
      ondeclaration: (start) => {
        if (start > 2) failures.push('it has a second declaration');
      },
      oncomment: () => failures.push('it has a comment'),
      oncdata: () => failures.push('it has a CDATA section'),
      onprocessinginstruction: () => failures.push('it has a processing instruction'),
      ontextentity: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  if (open.length > 0) failures.push(`<${open.at(-1)}> is not closed`);
  if (roots !== 1) failures.push(`it has ${roots} documents`);
  const [reason] = failures;
  return reason === undefined ? undefined : { reason };
}

function ignore(): void {
  // What may stand in a page as it is.
}

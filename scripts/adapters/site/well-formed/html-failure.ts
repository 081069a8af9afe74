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

const DOCTYPE = /^<!doctype html>/i;

/**
 * Says where a page is not what its templates are written to give: one document in which every element but the void ones is
 * closed by its own end tag, in order, no attribute stands twice, and no text has a bare `<`. HTML allows more, and a browser
 * repairs the rest; but then some text, not the templates, decides where an element ends. Undefined for a good one.
 */
export function htmlFailure(html: string): Why | undefined {
  if (!DOCTYPE.test(html)) return { reason: 'it does not begin with <!doctype html>' };
  const failures: string[] = [];
  const open: string[] = [];
  let [name, roots] = ['', 0];
  const attributes = new Set<string>();
  const begin = (): void => {
    if (open.length === 0) roots += 1;
    if (!VOID.has(name)) open.push(name);
  };
  const tokenizer: Tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        attributes.clear();
      },
      onattribname: (start, end) => {
        const attribute = html.slice(start, end).toLowerCase();
        if (attributes.has(attribute)) failures.push(`<${name}> has two attributes ${attribute}`);
        attributes.add(attribute);
      },
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
      ...IGNORED,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  if (open.length > 0) failures.push(`<${open.at(-1)}> is not closed`);
  if (roots !== 1) failures.push(`it has ${roots} documents`);
  const [reason] = failures;
  return reason === undefined ? undefined : { reason };
}

const ignore = (): void => undefined;

/** What may stand in a page as it is. */
const IGNORED = {
  ...{
    onattribdata: ignore,
    onattribentity: ignore,
    onattribend: ignore,
    oncdata: ignore,
    oncomment: ignore,
  },
  ...{ ondeclaration: ignore, onend: ignore, onprocessinginstruction: ignore, ontextentity: ignore },
};

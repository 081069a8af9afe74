import { SaxesParser } from 'saxes';
import { fail, type Result, succeed } from '../../../pipeline/outcome/result.ts';

/** An item of an RSS feed. */
export interface XmlItem {
  guid: string;
  link: string;
}

/** What an XML document holds. */
export interface XmlContents {
  /** How often there is an element of each name. */
  counts: ReadonlyMap<string, number>;
  /** The items of an RSS feed, wherever they stand. */
  items: readonly XmlItem[];
}

/** The parts of an item that are compared. */
const COMPARED = ['guid', 'link'] as const;

/** Reads an XML document strictly; fails where it is not well-formed (XML 1.0 §2.1), with line and column. */
export function readXml(xml: string): Result<XmlContents> {
  const counts = new Map<string, number>();
  const items: XmlItem[] = [];
  const open: string[] = [];
  const failures: string[] = [];
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('error', ({ message }) => failures.push(message));
  parser.on('opentag', ({ name }) => {
    open.push(name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (name === 'item') items.push({ guid: '', link: '' });
  });
  parser.on('closetag', () => open.pop());
  const take = (text: string): void => {
    const [item, part] = [items.at(-1), COMPARED.find((each) => each === open.at(-1))];
    if (item && part && open.at(-2) === 'item') item[part] += text;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.write(xml).close();
  const [detail] = failures;
  return detail === undefined ? succeed({ counts, items }) : fail({ reason: 'not well-formed', detail });
}

import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { PROJECT } from './run-script.ts';

/** A document of the project, in Markdown. */
export interface Document {
  /** From the root of the project, with forward slashes. */
  path: string;
  text: string;
}

/** A heading and what stands below it, up to the next heading of its level or a higher one. */
export interface Section {
  heading: string;
  text: string;
}

/** Reads README.md, the other documents beside it, and those of docs/, sorted by path. */
export function readDocuments(): Document[] {
  return globSync(['*.md', 'docs/**/*.md'], { cwd: PROJECT })
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(PROJECT, path), 'utf8') }));
}

/** A document without its blocks of code, in which `#` is a comment and brackets are no link. */
function proseOf({ text }: Document): string {
  return text.replace(/^```.*?^```$/gms, '');
}

/** The sections of a document, in order, each with its subsections. */
export function sectionsOf(document: Document): Section[] {
  const prose = proseOf(document);
  const found = [...prose.matchAll(/^(#+) (.+)$/gm)];
  return found.map((match, place) => {
    const level = match[1]?.length ?? 0;
    const next = found.slice(place + 1).find(([, marks = '']) => marks.length <= level);
    return { heading: match[2] ?? '', text: prose.slice(match.index, next?.index) };
  });
}

/** What stands in a document as code: spans within a line, and lines of blocks. */
export function codeIn(document: Document): string[] {
  const blocks = [...document.text.matchAll(/^```.*\n(.*?)^```$/gms)].flatMap(([, body = '']) =>
    body.split('\n'),
  );
  return [...blocks, ...Array.from(proseOf(document).matchAll(/`([^`]+)`/g), ([, code = '']) => code)];
}

/** The addresses of a document's links, as written. */
export function linksOf(document: Document): string[] {
  const prose = proseOf(document).replace(/`[^`]+`/g, (code) => 'x'.repeat(code.length));
  return Array.from(prose.matchAll(/\]\(([^()\s]+)\)/g), ([, link = '']) => link);
}

/** The fragments that lead to a document's headings, as GitHub makes them. */
export function anchorsOf(document: Document): Set<string> {
  const anchors = new Set<string>();
  for (const { heading } of sectionsOf(document)) {
    const bare = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = bare.replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-');
    let number = 0;
    while (anchors.has(number === 0 ? anchor : `${anchor}-${number}`)) number += 1;
    anchors.add(number === 0 ? anchor : `${anchor}-${number}`);
  }
  return anchors;
}

import { readFile } from 'node:fs/promises';
import matter from 'gray-matter';
import yaml from 'js-yaml';

/**
 * YAML is the only supported front matter: gray-matter's other engines are replaced, since its JavaScript engine
 * executes the code of a file after `---js`.
 */
const ENGINES = {
  yaml: (text: string): object => yaml.load(text) ?? {},
  json: refuse('json'),
  javascript: refuse('javascript'),
  js: refuse('js'),
};

/** A Markdown document: its front matter as data and its body. */
export interface MarkdownDocument {
  data: Record<string, unknown>;
  body: string;
}

/**
 * Reads a Markdown document with YAML front matter.
 * @throws when the front matter is not YAML: any other language is refused and never executed
 */
export function readFrontMatter(text: string): MarkdownDocument {
  const { data, content } = matter(text, { engines: ENGINES });
  return { data, body: content };
}

/** Reads a Markdown file with YAML front matter, as {@link readFrontMatter} does its text. */
export const readMarkdown = async (path: string): Promise<MarkdownDocument> =>
  readFrontMatter(await readFile(path, 'utf8'));

function refuse(language: string): () => never {
  return () => {
    throw new Error(`front matter: "${language}" is refused: only YAML is supported`);
  };
}

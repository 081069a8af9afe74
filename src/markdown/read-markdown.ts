import { readFile } from 'node:fs/promises';
import matter from 'gray-matter';
import yaml from 'js-yaml';

/** YAML alone: gray-matter's JavaScript engine would execute what stands after `---js`. */
const ENGINES = {
  yaml: (text: string): object => yaml.load(text) ?? {},
  javascript: refuse,
  js: refuse,
  json: refuse,
};

/** Reads a Markdown file with YAML front matter. */
export async function readMarkdown(path: string): Promise<{ data: Record<string, unknown>; body: string }> {
  const { data, content } = matter(await readFile(path, 'utf8'), { engines: ENGINES });
  return { data, body: content };
}

function refuse(): never {
  throw new Error('front matter: only YAML is read');
}

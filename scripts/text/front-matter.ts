import matter from 'gray-matter';
import yaml from 'js-yaml';

/**
 * YAML is the only supported front matter: gray-matter's other engines are replaced, since its JavaScript engine
 * executes the code of a file after `---js`.
 */
const ENGINES = {
  yaml: {
    parse: (text: string): object => yaml.load(text) ?? {},
    // Quoting every string keeps dates, numbers and "no" as strings in every version of YAML.
    stringify: (data: object): string => yaml.dump(data, { forceQuotes: true, lineWidth: -1, noRefs: true }),
  },
  json: refuse('json'),
  javascript: refuse('javascript'),
  js: refuse('js'),
};

/** A Markdown document: its front matter as data and its body. */
export interface MarkdownDocument {
  data: Record<string, unknown>;
  body: string;
}

/** Writes a Markdown document with YAML front matter; keys whose value is undefined are left out. */
export function writeFrontMatter(data: object, body: string): string {
  return matter.stringify({ content: body }, withoutUndefined(data) as object, { engines: ENGINES });
}

/**
 * Reads a Markdown document with YAML front matter.
 * @throws when the front matter is not YAML: any other language is refused and never executed
 */
export function readFrontMatter(text: string): MarkdownDocument {
  const { data, content } = matter(text, { engines: ENGINES });
  return { data, body: content };
}

function refuse(language: string): { parse: () => never; stringify: () => never } {
  const no = (): never => {
    throw new Error(`front matter: "${language}" is refused: only YAML is supported`);
  };
  return { parse: no, stringify: no };
}

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, withoutUndefined(each)]),
  );
}

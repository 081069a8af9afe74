import matter from 'gray-matter';
import yaml from 'js-yaml';

/** Quoting every string keeps dates, numbers and "no" as strings in every version of YAML. */
const YAML = {
  parse: (text: string): object => yaml.load(text) ?? {},
  stringify: (data: object): string => yaml.dump(data, { forceQuotes: true, lineWidth: -1, noRefs: true }),
};

/** Writes a Markdown document with YAML front matter; keys whose value is undefined are left out. */
export function writeFrontMatter(data: object, body: string): string {
  return matter.stringify({ content: body }, withoutUndefined(data) as object, { engines: { yaml: YAML } });
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

/** The values of the front matter of a document that `writeFrontMatter` wrote. */
export const readOwnFrontMatter = (document: string): object =>
  YAML.parse(document.slice('---\n'.length, document.indexOf('\n---\n')));

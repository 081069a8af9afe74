// The addresses of data files: absolute, below the root of the site with its base path.

/** The address of a day's data file. */
export const dataAddress = (day: string, name: string, root: string): string =>
  new URL(`data/${day}/${name}`, root).href;

/** The address of the list of all data files. */
export const dataIndexAddress = (root: string): string => new URL('data/index.json', root).href;

/** The address of a JSON Schema, named as in a list of files. */
export const schemaAddress = (schema: string, root: string): string =>
  new URL(`data/schemas/${schema}`, root).href;

/** The address of the Markdown twin of a story's page. */
export const twinAddress = ({ day, slug }: { day: string; slug: string }, root: string): string =>
  new URL(`${day}/${slug}/index.md`, root).href;

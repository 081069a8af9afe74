// The addresses of pages as a subscriber needs them: absolute, below the root of the site with its base path.

interface Page {
  day: string;
  slug: string;
}

/** The address of a story's page. */
export const storyAddress = ({ day, slug }: Page, root: string): string =>
  new URL(`${day}/${slug}/`, root).href;

/** The address of an article's page. */
export const articleAddress = ({ day, slug }: Page, root: string): string =>
  new URL(`${day}/articles/${slug}/`, root).href;

/** The address of a day's page. */
export const dayAddress = (day: string, root: string): string => new URL(`${day}/`, root).href;

/** The address of the page of what was not found in a country's headlines on a day. */
export const missedAddress = (day: string, code: string, root: string): string =>
  new URL(`${day}/missed/${code.toLowerCase()}/`, root).href;

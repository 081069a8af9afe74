const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** A path within the site, with the base path under which the site is served. */
export function sitePath(path: string): string {
  return BASE + path.replace(/^\//, '');
}

/** The front page of a day. */
export const dayPath = (day: string): string => sitePath(`${day}/`);
/** The page of a story. */
export const storyPath = ({ day, slug }: { day: string; slug: string }): string =>
  sitePath(`${day}/${slug}/`);
/** The page of a story as Markdown. */
export const twinPath = (story: { day: string; slug: string }): string => `${storyPath(story)}index.md`;
/** The page of an article. */
export const articlePath = ({ day, slug }: { day: string; slug: string }): string =>
  sitePath(`${day}/articles/${slug}/`);
/** The page of a country over all days. */
export const countryPath = (code: string): string => sitePath(`countries/${code.toLowerCase()}/`);
/** The feed of what one country’s press reports, as RSS. */
export const countryFeedPath = (code: string): string => sitePath(`countries/${code.toLowerCase()}/rss.xml`);
/** The page of a country on a day. */
export const dayCountryPath = (day: string, code: string): string =>
  sitePath(`${day}/countries/${code.toLowerCase()}/`);
/** The page of what was not found in a country’s headlines over all days. */
export const missedPath = (code: string): string => sitePath(`missed/${code.toLowerCase()}/`);
/** The picture of all flags, in the version that is drawn. */
export const flagSheetPath = (version: string): string => sitePath(`flags.${version}.png`);
/** A drawing of countries that many pages show parts of, in the version that is drawn. */
export const sheetPath = (name: string, version: string): string =>
  sitePath(`maps/${name.toLowerCase()}.${version}.svg`);
/** The day as a book, for e-readers. */
export const bookPath = (day: string): string => sitePath(`${day}/overview.epub`);
/** The path of the card for the page of a day or story. */
export const cardPath = (page: string): string => `${page}card.png`;
/** The path of the card for one take of a story, by its number from 1. */
export const takeCardPath = (page: string, number: number): string => `${page}take-${number}.png`;
/** The page of a group of topics on a day. */
export const topicPath = (day: string, group: string): string => sitePath(`${day}/topics/${group}/`);
/** What was not found in a country's headlines on a day. */
export const dayMissedPath = (day: string, code: string): string =>
  sitePath(`${day}/missed/${code.toLowerCase()}/`);
/** The countries that a reader may choose. */
export const readerCountriesPath = (): string => sitePath('reader-countries.json');
/** A file below `/data/`. */
export const dataPath = (file: string): string => sitePath(`data/${file}`);
/** What happened to everything that was gathered for a day. */
export const dayStatusPath = (day: string): string => sitePath(`${day}/status/`);

/** The list of what was withdrawn; only where something was. */
export const correctionsPath = (): string => sitePath('corrections/');

/** The site of a web address, as readers know it: `poltava.today`. */
export const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

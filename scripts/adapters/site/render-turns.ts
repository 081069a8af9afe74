import { rm } from 'node:fs/promises';
import { delimiter } from 'node:path';
import type { Templates } from './templates.ts';

/** What the pages of a site are rendered from, and which of them are. */
export interface Rendering {
  /** The folder of the days' Markdown. */
  digests: string;
  /** The newest days, whose articles are loaded for the pages that list days, from the oldest to the newest. */
  days: readonly string[];
  /**
   * Those of them whose Markdown an earlier version of the program made: when it cannot be read any more, the day is
   * listed without its articles.
   */
  doubtful?: readonly string[];
  /** The days whose own pages are made, and those of which only the pages are made that link to other days. */
  made: readonly string[];
  linked: readonly string[];
  /** All other days of the site. */
  earlier: readonly string[];
  /** Days that were withdrawn as a whole, whose addresses say so; made with the pages that list days. */
  withdrawn?: readonly string[];
  /** The first of the days whose articles are shown with their whole texts; all where it is undefined. */
  keptFrom?: string | undefined;
  /** Whether the pages that list days are made. */
  lists: boolean;
  /** Whether of those the pages of countries are made, even where the others are not. */
  countries?: boolean;
  /** The folders of published sites, which hold the summaries of days that are not made; the first that has one counts. */
  published: readonly string[];
}

/** What is called while pages are rendered. */
export interface OnRendering {
  /** Called before the pages of each day. */
  onDay?: ((day: string) => void) | undefined;
  /** Called when the work turns to another kind of files. */
  onStage?: ((stage: 'templates' | 'pages' | 'cards' | 'lists') => void) | undefined;
  /** Called with a day that is listed without its articles, and the error of reading its Markdown. */
  onUnreadable?: ((day: string, error: Error) => void) | undefined;
}

/** The routes that give a day's own pages and files. */
export const OF_DAY = /^\/(?:(?:data\/)?\[day\]|images\/|maps\/)/;
const SUMMARY = '/[day]/summary.json';
/** The route of the pages that stand in place of withdrawn ones. */
export const GONE = '/[day]/[...gone]';
/** The route of the page to which all of these link. */
const CORRECTIONS = '/corrections/[...page]';
/** The pictures for shared links, which take longer to draw than all the rest of a day. */
const CARD = '.png';
/** The routes of the pages that link to other days than their own: those beside it, and the earlier days of a thread. */
const LINKING = new Set(['/[day]', '/[day]/countries/[country]', '/[day]/[slug]']);
/** The routes of the pages and feeds of a country over all days. */
const OF_COUNTRY = /^\/(?:countries|missed)\/\[country\]/;
/** Beside those of countries, it gives the map of the world, which the list of files for offline reading needs. */
const MAPS = '/maps/[file].svg';

/**
 * Renders a site, turn by turn: each day by itself, so that it takes the memory of one day, then the pages that list days.
 * @returns the number of files
 */
export async function renderTurns(
  templates: Templates,
  rendering: Rendering,
  dist: string,
  on: OnRendering = {},
): Promise<number> {
  const render = rendererOf(templates, rendering, dist);
  on.onStage?.('pages');
  let files = 0;
  // The pages of a day name the days beside it: first their summaries.
  for (const day of rendering.made)
    files += await render({ loaded: [day], rendered: [day] }, (pattern) => pattern === SUMMARY);
  for (const day of rendering.made) files += await renderDay(day, render, on);
  for (const day of rendering.linked)
    files += await render({ loaded: [day], linked: [day] }, (pattern) => LINKING.has(pattern));
  if (rendering.countries)
    files += await render({ loaded: rendering.days }, (pattern) => OF_COUNTRY.test(pattern));
  if (!rendering.lists) return files;
  on.onStage?.('lists');
  const trial = `${dist}-trial`;
  const unreadable = await unreadableDays(rendererOf(templates, rendering, trial, dist), rendering, on);
  await rm(trial, { recursive: true, force: true });
  return files + (await renderLists(unreadable, render, rendering));
}

/** Renders the chosen routes of one turn, and gives the number of files. */
type Render = (
  turn: Partial<Omit<TurnOfDays, 'others'>>,
  isChosen: (pattern: string) => boolean,
) => Promise<number>;

/** @param made the folder that has what was rendered before, if it is another */
function rendererOf(templates: Templates, rendering: Rendering, dist: string, made = dist): Render {
  const all = [...rendering.earlier, ...rendering.days];
  return ({ loaded = [], rendered = [], linked = [] }, isChosen) => {
    const others = all.filter((day) => !loaded.includes(day));
    setTurn(rendering, made, { loaded, rendered, linked, others });
    return templates.render(isChosen, dist);
  };
}

/** Renders a day's own pages, and then its cards. */
async function renderDay(day: string, render: Render, { onDay, onStage }: OnRendering): Promise<number> {
  onDay?.(day);
  const turn = { loaded: [day], rendered: [day] };
  // An address that was given anew is overwritten.
  let files = await render(turn, (pattern) => pattern === GONE);
  const isMade = (pattern: string): boolean => isOfDay(pattern) || pattern === CORRECTIONS;
  files += await render(turn, (pattern) => isMade(pattern) && !pattern.endsWith(CARD));
  onStage?.('cards');
  files += await render(turn, (pattern) => isOfDay(pattern) && pattern.endsWith(CARD));
  onStage?.('pages');
  return files;
}

/** The doubtful days whose Markdown cannot be read any more. */
async function unreadableDays(
  tryOut: Render,
  { doubtful = [] }: Rendering,
  { onUnreadable }: OnRendering,
): Promise<Set<string>> {
  const unreadable = new Set<string>();
  for (const day of doubtful) {
    const error = await errorOf(tryOut({ loaded: [day], rendered: [day] }, (pattern) => pattern === SUMMARY));
    if (!error) continue;
    unreadable.add(day);
    onUnreadable?.(day, error);
  }
  return unreadable;
}

/** Renders the pages that list days, and those in place of days that were withdrawn. */
async function renderLists(
  unreadable: ReadonlySet<string>,
  render: Render,
  { days, withdrawn = [] }: Rendering,
): Promise<number> {
  const loaded = days.filter((day) => !unreadable.has(day));
  const gone =
    withdrawn.length > 0 ? await render({ loaded, rendered: withdrawn }, (pattern) => pattern === GONE) : 0;
  return gone + (await render({ loaded }, (pattern) => !OF_DAY.test(pattern) || pattern === MAPS));
}

const isOfDay = (pattern: string): boolean => OF_DAY.test(pattern) && pattern !== SUMMARY && pattern !== GONE;

/** The error with which a promise is rejected; undefined when it is not. */
const errorOf = (promise: Promise<unknown>): Promise<Error | undefined> =>
  promise.then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );

interface TurnOfDays {
  loaded: readonly string[];
  rendered: readonly string[];
  linked: readonly string[];
  others: readonly string[];
}

/** Tells the templates, which are a program of their own, what to render from. */
export function setTurn(
  { digests, published, keptFrom = '' }: Pick<Rendering, 'digests' | 'published' | 'keptFrom'>,
  dist: string,
  { loaded, rendered, linked, others }: TurnOfDays,
): void {
  process.env.OVERVIEW_DIGESTS = digests;
  process.env.OVERVIEW_DAYS = loaded.join(',');
  process.env.OVERVIEW_RENDERED = rendered.join(',');
  process.env.OVERVIEW_LINKED = linked.join(',');
  process.env.OVERVIEW_EARLIER = others.join(',');
  process.env.OVERVIEW_KEPT_FROM = keptFrom;
  process.env.OVERVIEW_PUBLISHED = [dist, ...published].join(delimiter);
}

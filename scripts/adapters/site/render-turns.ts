import { delimiter } from 'node:path';
import type { Templates } from './templates.ts';

/** What the pages of a site are rendered from. */
export interface Rendering {
  /** The folder of the days' Markdown. */
  digests: string;
  /** The newest days, whose articles are loaded for the pages that list days, from the oldest to the newest. */
  days: readonly string[];
  /** The days whose own pages are made, and those of which only the pages are made that link to the days beside them. */
  made: readonly string[];
  linked: readonly string[];
  /** All other days of the site. */
  earlier: readonly string[];
  /** Days that were withdrawn as a whole: their addresses say so. */
  withdrawn: readonly string[];
  /** The folder of the published site, which holds the summaries of days that are not made. */
  published: string;
}

/** The routes that give a day's own pages and files. */
export const OF_DAY = /^\/(?:(?:data\/)?\[day\]|images\/|maps\/)/;
const SUMMARY = '/[day]/summary.json';
/** The route of the pages that stand in place of withdrawn ones. */
export const GONE = '/[day]/[...gone]';
const FIRST = new Set([SUMMARY, GONE]);
/** The routes of the pages that link to the days beside their own. */
const LINKING = new Set(['/[day]', '/[day]/countries/[country]']);

/**
 * Renders a site, turn by turn: each day by itself, so that it takes the memory of one day, then the pages that list days.
 * @returns the number of files
 */
export async function renderTurns(
  templates: Templates,
  rendering: Rendering,
  dist: string,
  onDay: (day: string) => void,
): Promise<number> {
  const { days, made, linked, earlier, withdrawn } = rendering;
  const all = [...earlier, ...days];
  const turn = (loaded: readonly string[], rendered: readonly string[], toLink: readonly string[]): void => {
    const others = all.filter((day) => !loaded.includes(day));
    setTurn(rendering, dist, { loaded, rendered, linked: toLink, others });
  };
  let files = 0;
  // The pages of a day name the days beside it: first their summaries. An address that was given anew is overwritten.
  for (const day of made) {
    turn([day], [day], []);
    files += await templates.render((pattern) => FIRST.has(pattern), dist);
  }
  for (const day of made) {
    onDay(day);
    turn([day], [day], []);
    files += await templates.render((pattern) => OF_DAY.test(pattern) && !FIRST.has(pattern), dist);
  }
  for (const day of linked) {
    turn([day], [], [day]);
    files += await templates.render((pattern) => LINKING.has(pattern), dist);
  }
  if (withdrawn.length > 0) {
    turn(days, withdrawn, []);
    files += await templates.render((pattern) => pattern === GONE, dist);
  }
  turn(days, [], []);
  return files + (await templates.render((pattern) => !OF_DAY.test(pattern), dist));
}

interface TurnOfDays {
  loaded: readonly string[];
  rendered: readonly string[];
  linked: readonly string[];
  others: readonly string[];
}

/** Tells the templates, which are a program of their own, what to render from. */
export function setTurn(
  { digests, published }: Pick<Rendering, 'digests' | 'published'>,
  dist: string,
  { loaded, rendered, linked, others }: TurnOfDays,
): void {
  process.env.OVERVIEW_DIGESTS = digests;
  process.env.OVERVIEW_DAYS = loaded.join(',');
  process.env.OVERVIEW_RENDERED = rendered.join(',');
  process.env.OVERVIEW_LINKED = linked.join(',');
  process.env.OVERVIEW_EARLIER = others.join(',');
  process.env.OVERVIEW_PUBLISHED = [dist, published].join(delimiter);
}

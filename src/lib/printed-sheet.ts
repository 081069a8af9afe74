import type { Story } from '../schemas/story.ts';
import { affairsOf } from './affairs.ts';
import { comparedAlike } from './coverage-words.ts';
import type { DayOfNews } from './days.ts';
import { IN_BAND, bandStories } from './reader-view.ts';
import type { Compared } from './standing-words.ts';

/** Stories with a quotation: more leave no room for titles, which fill the sheet to its foot. */
const MAX_QUOTED = 4;
/** Stories of which the sheet has the title alone: more than fit, since those that do not fit are left out. */
const MAX_TITLED = 12;

/** The stories of a day on one sheet of A4. None is on it twice. */
export interface PrintedSheet {
  lead: Story | undefined;
  /** With a quotation. */
  quoted: Story[];
  /** What was not found in the headlines of the country for which the site is made. */
  missed: Story[];
  /** What all of these were compared with; undefined where their numbers differ. */
  compared: Compared | undefined;
  /** Of which the title is printed, as many as fit. */
  titled: Story[];
}

/**
 * Lays out a day on a sheet: one story of each affair, the highest ranked first.
 *
 * @param code the country whose headlines were compared
 */
export function printedSheet(code: string, news: DayOfNews): PrintedSheet {
  const firsts = affairsOf(news.stories).map(({ first }) => first);
  const [lead, ...others] = firsts;
  const quoted = others.slice(0, MAX_QUOTED);
  const above = firsts.slice(0, MAX_QUOTED + 1).map(({ slug }) => slug);
  const band = bandStories(code, news, above).slice(0, IN_BAND);
  const missed = band.map(({ story }) => story);
  const titled = others.slice(MAX_QUOTED).filter((story) => !missed.includes(story));
  return { lead, quoted, missed, compared: comparedAlike(band), titled: titled.slice(0, MAX_TITLED) };
}

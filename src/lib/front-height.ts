import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Story } from '../schemas/story.ts';
import { MIN_LARGE, picturedArticle } from './pictures.ts';
import { quoteOfTake, quotesOfStory } from './short-quote.ts';
import { apartRows } from './story/apart-rows.ts';
import { division } from './story/division.ts';
import { isDivisionShown } from './story/shown-division.ts';
import { outsideTakes } from './take-shares.ts';

/** What decides how high a story stands on the front page. */
type Standing = Pick<
  Story,
  'slug' | 'title' | 'titleArticle' | 'takes' | 'voices' | 'summary' | 'worldsTake' | 'articles'
>;

/**
 * Sizes of the wide front page beside the globe, in CSS pixels and in characters of a line, as measured in a window of
 * 1440 px. They only decide how many stories stand there, so a line more or less does no harm.
 */
const LEAD = { frame: 90, title: { line: 49, fits: 34 }, quote: { line: 26, fits: 46, most: 210 } };
const SECOND = { frame: 60, title: { line: 33, fits: 46 }, quote: { line: 26, fits: 46, most: 200 } };
const WORLD = { frame: 62, line: 27, fits: 70 };
const LEGEND_LINE = 24;
const SAID_BY = 46;
/** The lead's picture with its credit, which stands beside its title. */
const PICTURE = 290;
const COLUMN = 718;
const ROW = 76;
/** A headline of the same affair beneath a story, which takes one line or two. */
const BENEATH = 40;

interface Lines {
  line: number;
  fits: number;
}

const heightOf = (length: number, { line, fits }: Lines): number => Math.ceil(length / fits) * line;

type Articles = ReadonlyMap<string, PublishedArticle>;

/** The height of the quotations side by side, as the page chooses them. */
function quotesHeight(
  story: Standing,
  articleById: Articles,
  abreast: number,
  size: Lines & { most: number },
): number {
  const ofTakes = story.takes
    .slice(0, abreast)
    .flatMap((take) => quoteOfTake(take, articleById, story.title, size.most) ?? []);
  const quotes =
    ofTakes.length > 0 ? ofTakes : quotesOfStory(story, articleById, size.most).slice(0, abreast);
  return quotes.length === 0
    ? 0
    : SAID_BY + Math.max(...quotes.map(({ text }) => heightOf(text.length, size)));
}

/**
 * Lines of the legend beneath a bar: the takes, those that stand apart, the others.
 * @param articleById given where the first article that stands apart is quoted
 */
function legendLines(story: Standing, articleById?: Articles): number {
  const apart = apartRows(story, articleById).map(({ text }) => Math.ceil(text.length / SECOND.quote.fits));
  const { others } = outsideTakes(story);
  return story.takes.length + apart.reduce((sum, lines) => sum + lines, 0) + Number(others > 0);
}

/** About how high the lead of the front page is, in CSS pixels. */
function leadHeight(story: Standing, articleById: Articles): number {
  const title = LEAD.frame + heightOf(story.title.length, LEAD.title);
  const head = picturedArticle(story, articleById, MIN_LARGE) ? Math.max(title, PICTURE) : title;
  const quotes = quotesHeight(story, articleById, 2, LEAD.quote);
  if (!isDivisionShown(story)) return head + quotes;
  const legend = Math.ceil(Math.max(0, legendLines(story) - 2) / 2) * LEGEND_LINE;
  const divides = division(story, articleById) ?? '';
  return head + quotes + WORLD.frame + heightOf(divides.length, WORLD) + legend;
}

/** About how high the second story is beneath the lead, in CSS pixels. */
function secondHeight(story: Standing, articleById: Articles): number {
  const apart = apartRows(story, articleById).length > 0 ? 64 : 0;
  const divided = isDivisionShown(story) ? 64 + legendLines(story, articleById) * LEGEND_LINE : apart;
  const quote = quotesHeight(story, articleById, 1, SECOND.quote);
  return SECOND.frame + heightOf(story.title.length, SECOND.title) + Math.max(divided, quote);
}

/** How much of the globe's column a lead leaves free beside it. */
export interface RoomBesideGlobe {
  /** Whether the second story fits beneath the lead. */
  second: boolean;
  /** Rows of two more headlines beneath it. */
  rows: number;
}

/** What a page has besides the stories themselves. */
interface Around {
  articleById: Articles;
  /** By the slug of a story: others of its affair whose headlines stand beneath it. */
  beneath: ReadonlyMap<string, readonly unknown[]>;
}

/** What fits beneath the lead, beside the globe, so that neither column leaves a hole. */
export function roomBesideGlobe(
  lead: Standing,
  second: Standing | undefined,
  { articleById, beneath }: Around,
): RoomBesideGlobe {
  const beneathHeight = ({ slug }: Standing): number => BENEATH * (beneath.get(slug)?.length ?? 0);
  const left = COLUMN - leadHeight(lead, articleById) - beneathHeight(lead);
  const height = second ? secondHeight(second, articleById) + beneathHeight(second) : Infinity;
  // A story that is a little too high does less harm than a hole of its height.
  const fits = left > height / 2;
  return { second: fits, rows: Math.max(0, Math.floor((left - (fits ? height : 0)) / ROW)) };
}

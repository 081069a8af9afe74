import type { Story } from '../../src/schemas/story.ts';
import type { Snapshot } from '../../src/schemas/snapshot.ts';
import type { Clusterer } from '../pipeline/digest/cluster/clusterer.ts';
import { type DayArticle, joinArticles } from '../pipeline/snapshot/day-article.ts';
import { type DayHeadline, joinHeadlines } from '../pipeline/digest/day-headline.ts';
import { mostFrequent } from '../text/tally.ts';

/** A claim that a country missed a story, with the nearest headlines of its press, however the program judged them. */
export interface MissedClaim {
  story: Story;
  country: string;
  sources: number;
  headlines: number;
  nearest: { headline: DayHeadline; chance: number; common: number; names: string[] }[];
}

/** The claims of a day, and those that are contradicted. */
export interface MissedClaims {
  claims: MissedClaim[];
  /** The country has an article that the editor put into the same event. */
  contradictedByGold: MissedClaim[];
  /** The country has a headline near the event as the editor drew it, by chance or by two names. */
  contradictedByHeadlines: MissedClaim[];
}

/** Most near headlines kept per claim. */
const NEAREST = 5;

/** A headline with at least this chance, or this many names of the event, counts against a claim without being read. */
const AGAINST = { chance: 0.15, names: 2 };

/**
 * Returns the claims of a composed day that a country missed a story, checked against an editor's events: their
 * articles, and every headline compared with all articles of the story's event, including those that the program did
 * not find.
 * @param eventOf returns an article's event by its id; undefined where it is alone
 */
export function missedClaims(
  stories: readonly Story[],
  snapshot: Snapshot,
  eventOf: (article: string) => string | undefined,
  clusterer: Clusterer,
): MissedClaims {
  const articles = joinArticles(snapshot);
  const headlines = joinHeadlines(snapshot, articles);
  const claiming = stories.filter(({ missedBy }) => missedBy.length > 0);
  const events = claiming.map((story) => articlesOfEvent(story, articles, eventOf));
  const found = clusterer.compareHeadlines(
    events,
    headlines.map(({ compared }) => compared),
  );
  const checked = claiming.flatMap((story, at) =>
    story.missedBy.map((missed) => {
      const nearest = (found[at] ?? []).flatMap(({ headline: place, ...near }) => {
        const headline = headlines[place];
        return headline?.country === missed.country ? [{ headline, ...near }] : [];
      });
      const isInEvent = events[at]?.some(({ source }) => source.country === missed.country) ?? false;
      const isNear = nearest.some(
        ({ chance, names }) => chance >= AGAINST.chance || names.length >= AGAINST.names,
      );
      return { claim: { story, ...missed, nearest: nearest.slice(0, NEAREST) }, isInEvent, isNear };
    }),
  );
  return {
    claims: checked.map(({ claim }) => claim),
    contradictedByGold: checked.filter(({ isInEvent }) => isInEvent).map(({ claim }) => claim),
    contradictedByHeadlines: checked.filter(({ isNear }) => isNear).map(({ claim }) => claim),
  };
}

/** Returns the articles of a story plus all others of its majority event, if there is one. */
function articlesOfEvent(
  { articles: ids }: Story,
  articles: readonly DayArticle[],
  eventOf: (article: string) => string | undefined,
): DayArticle[] {
  const [main] = mostFrequent(ids.flatMap((id) => eventOf(id) ?? []));
  const event = main && main[1] > ids.length / 2 ? main[0] : undefined;
  return articles.filter(
    ({ article: { id } }) => ids.includes(id) || (event !== undefined && eventOf(id) === event),
  );
}

import type { Candidate, DroppedEntry } from './candidate.ts';
import { type Choosable, Given, MAX_ENTRIES_OF_STORY } from './choice.ts';
import { chooseEntries, type ChoiceOptions, type ChosenFor } from './choose-entries.ts';
import type { FeedStory, StoryPart } from './find-stories.ts';
import type { GatheredArticle } from './gathered-article.ts';
import { countOf } from '../../../text/count-of.ts';

/** Why an entry was chosen: the ledger's reason, and the details. */
export interface ChoiceReason {
  reason: ChosenFor;
  detail?: string | undefined;
}

/** What was chosen, in order, and what was not. */
export interface ChosenDay<Item> {
  kept: Item[];
  dropped: DroppedEntry[];
  /** Why each kept candidate was chosen. */
  reasons: Map<Candidate, ChoiceReason>;
}

/**
 * Chooses the day's entries, or the articles made from them, and gives the reasons.
 * @param items in the order of the registry and of the feeds
 * @param parts the stories that candidates are part of
 */
export function chooseItems<Item extends Candidate | GatheredArticle>(
  items: readonly Item[],
  parts: ReadonlyMap<Candidate, StoryPart>,
  options: ChoiceOptions,
): ChosenDay<Item> {
  const choices = items.map((item, place) => {
    const candidate = candidateOf(item);
    const { id, country = id } = candidate.source;
    return { item, candidate, source: id, country, place, part: parts.get(candidate) };
  });
  const chosen = chooseEntries(choices, options);
  const given = new Given(chosen.keys());
  const left = choices.filter((choice) => !chosen.has(choice));
  return {
    kept: choices.filter((choice) => chosen.has(choice)).map(({ item }) => item),
    dropped: left.map((choice) => ({ entry: choice.candidate.entry, ...whyNot(choice, given) })),
    reasons: new Map([...chosen].map(([{ candidate, part }, why]) => [candidate, reasonOf(why, part)])),
  };
}

function candidateOf(item: Candidate | GatheredArticle): Candidate {
  return 'candidate' in item ? item.candidate : item;
}

function reasonOf(reason: ChosenFor, part: StoryPart | undefined): ChoiceReason {
  return reason === 'story' && part ? { reason, detail: sizeOf(part.story) } : { reason };
}

function whyNot(choice: Choosable, given: Given): Omit<DroppedEntry, 'entry'> {
  const { part } = choice;
  return part && given.fillsStoryOf(choice)
    ? { stage: 'select', reason: `the story has its ${MAX_ENTRIES_OF_STORY}`, detail: sizeOf(part.story) }
    : { stage: 'select', reason: 'over the fair share' };
}

/** How widely the feeds report a story. */
function sizeOf({ sources, countries }: FeedStory): string {
  return `reported by ${sources} sources of ${countOf(countries, 'country', 'countries')}`;
}

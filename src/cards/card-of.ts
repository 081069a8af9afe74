import { cardPath, dayPath, storyPath } from '../lib/urls.ts';
import type { Story } from '../schemas/story.ts';

/** Fewest sources of a story with a card of its own; most stories of a day have two, and nobody shares most of those. */
const MIN_SOURCES_OF_CARD = 3;

/** Whether a card is drawn for a story. */
export const hasCard = ({ sources }: Story): boolean => sources >= MIN_SOURCES_OF_CARD;

/** The path of the card shown with shared links to a story: its own, or its day's. */
export const cardOf = (story: Story): string =>
  cardPath(hasCard(story) ? storyPath(story) : dayPath(story.day));

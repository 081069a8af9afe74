/** What is checked of a JSON Feed; anything else in it is not looked at. */
interface JsonFeed {
  version?: unknown;
  title?: unknown;
  items?: { id?: unknown; url?: unknown }[];
}

const VERSION = 'https://jsonfeed.org/version/1.1';

/**
 * Checks a JSON Feed against what its specification requires (https://www.jsonfeed.org/version/1.1), and that it holds
 * the items of the RSS feed beside it.
 *
 * @param text the feed
 * @param guids the guids of the RSS feed's items, in order
 * @returns one sentence per failure; none when the feed is good
 */
export function jsonFeedFailures(text: string, guids: readonly string[]): string[] {
  let feed: JsonFeed | null;
  try {
    feed = JSON.parse(text) as JsonFeed | null;
  } catch (error) {
    return [`it is not JSON: ${error instanceof Error ? error.message : String(error)}`];
  }
  if (feed?.version !== VERSION) return [`its version is not ${VERSION}`];
  if (!Array.isArray(feed.items)) return ['it has no items'];
  const ids = feed.items.map(({ id }) => id);
  const isLike = ids.length === guids.length && guids.every((guid, index) => guid === ids[index]);
  return [
    ...(typeof feed.title === 'string' && feed.title !== '' ? [] : ['it has no title']),
    ...new Set(
      ids
        .filter((id, index) => ids.indexOf(id) !== index)
        .map((id) => `two items have the id ${JSON.stringify(id)}`),
    ),
    ...(isLike ? [] : ['its items are not those of the RSS feed']),
  ];
}

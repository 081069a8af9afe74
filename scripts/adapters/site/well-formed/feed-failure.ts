import { z } from 'astro/zod';
import type { Why } from '../../../pipeline/outcome/failure.ts';
import type { XmlItem } from './read-xml.ts';

/** What is compared of a JSON Feed (https://www.jsonfeed.org/version/1.1/). */
const jsonFeedSchema = z.object({ items: z.array(z.object({ id: z.string(), url: z.string() })) });

/**
 * Says how an RSS feed differs from the JSON Feed of the same items: that one is written by `JSON.stringify`, in which no text
 * can become an item, so it has what was put in. Undefined where each item has its guid and its link, in the same order.
 */
export function rssFailure(items: readonly XmlItem[], json: unknown): Why | undefined {
  const feed = jsonFeedSchema.safeParse(json);
  if (!feed.success) return { reason: 'the JSON Feed of the same items has none' };
  const wanted = feed.data.items;
  if (items.length !== wanted.length)
    return { reason: `it has ${items.length} items where ${wanted.length} were put in` };
  const index = items.findIndex(({ guid, link }, at) => wanted[at]?.id !== guid || wanted[at].url !== link);
  return index < 0 ? undefined : { reason: `its item ${index + 1} has another guid or link than was put in` };
}

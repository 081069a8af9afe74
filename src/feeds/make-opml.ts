import { generateOpml, parseOpml } from 'feedsmith';
import { clean } from './make-rss.ts';

/** One feed of a list, or a group of feeds. */
export interface FeedOutline {
  text: string;
  /** Absolute addresses of the feed and of its page; absent for a group. */
  feed?: { xml: string; html: string };
  /** The address of a page, for what has no feed. */
  link?: string;
  outlines?: readonly FeedOutline[];
}

/**
 * An OPML 2.0 list of feeds, for import into a feed reader.
 * @throws when it does not hold the outlines that were put in, once it is read
 */
export function makeOpml(title: string, outlines: readonly FeedOutline[]): string {
  const put = filled(outlines).map(toOutline);
  const opml = generateOpml({ head: { title }, body: { outlines: put } });
  const found = countOutlines(parseOpml(opml).body?.outlines);
  if (found !== countOutlines(put))
    throw new Error(`opml: ${countOutlines(put)} outlines were put in, ${found} can be read`);
  return opml;
}

interface Nested {
  outlines?: readonly Nested[] | undefined;
}

const countOutlines = (outlines: readonly Nested[] = []): number =>
  outlines.reduce((sum, each) => sum + 1 + countOutlines(each.outlines), 0);

/** The outlines that lead somewhere or hold one that does: an empty folder helps nobody. */
function filled(outlines: readonly FeedOutline[]): FeedOutline[] {
  return outlines.filter(
    ({ feed, link, outlines: own = [] }) => (feed ?? link) !== undefined || filled(own).length > 0,
  );
}

interface OpmlOutline {
  text: string;
  /** What most readers show (OPML 2.0, "Subscription lists"). */
  title: string;
  type?: string;
  xmlUrl?: string;
  htmlUrl?: string;
  url?: string;
  outlines?: OpmlOutline[];
}

function toOutline({ text, feed, link, outlines }: FeedOutline): OpmlOutline {
  return {
    text: clean(text),
    title: clean(text),
    ...(feed && { type: 'rss', xmlUrl: feed.xml, htmlUrl: feed.html }),
    // OPML 2.0, "Inclusion": a link to a page.
    ...(link !== undefined && { type: 'link', url: link }),
    ...(outlines && { outlines: filled(outlines).map(toOutline) }),
  };
}

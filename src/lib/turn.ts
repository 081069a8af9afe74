import { delimiter } from 'node:path';

/** The environment variables that say what pages are rendered from; docs/configuration.md explains each. */
const VARIABLES = [
  'OVERVIEW_DIGESTS',
  'OVERVIEW_DAYS',
  'OVERVIEW_RENDERED',
  'OVERVIEW_LINKED',
  'OVERVIEW_EARLIER',
  'OVERVIEW_PUBLISHED',
  'OVERVIEW_KEPT_FROM',
] as const;

/** What pages are rendered from. The templates are compiled once and render day after day: each day is a turn of its own. */
export interface Turn {
  /** The folder of the days' Markdown and pictures. */
  digests: string;
  /** The days to load; all where it is undefined. */
  days: readonly string[] | undefined;
  /** The only days whose pages are rendered, because those of the others are published already; all where undefined. */
  rendered: readonly string[] | undefined;
  /** Published days of which only the pages are rendered that link to other days. */
  linked: readonly string[];
  /** Days that are listed but not loaded. */
  earlier: readonly string[];
  /** The folders of sites that hold their summaries; the first that has one counts. */
  published: readonly string[];
  /** The first day whose articles are shown with their whole texts; all where it is empty. */
  keptFrom: string;
}

/** The turn that the environment describes now. */
export function currentTurn(): Turn {
  const [digests, days, rendered, linked, earlier, published, keptFrom = ''] = VARIABLES.map(
    (name) => process.env[name],
  );
  return {
    digests: digests ?? 'content/digests',
    days: days?.split(','),
    rendered: rendered?.split(','),
    linked: listOf(linked, ','),
    earlier: listOf(earlier, ','),
    published: listOf(published ?? 'dist', delimiter),
    keptFrom,
  };
}

const listOf = (text: string | undefined, divider: string): string[] =>
  (text ?? '').split(divider).filter((each) => each !== '');

/** A value that is made when it is first asked for in a turn, and forgotten with it. */
export function oncePerTurn<T>(make: (turn: Turn) => T): () => T {
  let made: { of: string; value: T } | undefined;
  return () => {
    const of = VARIABLES.map((name) => process.env[name]).join('\n');
    if (made?.of !== of) made = { of, value: make(currentTurn()) };
    return made.value;
  };
}

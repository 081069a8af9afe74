import type { StoryStanding } from './standing-words.ts';

/** The kinds that say nothing beside their name. */
const PLAIN = ['about', 'perhaps', 'unclear', 'uncompared', 'unread'] as const;
type Plain = (typeof PLAIN)[number];

const isPlain = (word: string): word is Plain => (PLAIN as readonly string[]).includes(word);

/**
 * What is known of a story in each country's press as one short text, for an attribute: the kinds are divided by `;`, and
 * their countries by `,`, as in `covered US 1 26;silent GH 3 67,NG 4 75;unread AR,AU`.
 */
export function standingsText(standings: ReadonlyMap<string, StoryStanding>): string {
  const byKind = Map.groupBy(standings, ([, { is }]) => is);
  return [...byKind].map(([kind, all]) => `${kind} ${all.map(entryText).join(',')}`).join(';');
}

function entryText([code, standing]: [string, StoryStanding]): string {
  switch (standing.is) {
    case 'covered':
      return `${code} ${standing.sources} ${standing.registered}`;
    case 'silent':
      return `${code} ${standing.sources} ${standing.headlines}`;
    default:
      return code;
  }
}

/** Reads what {@link standingsText} writes, for one country; undefined where the text does not name it. */
export function standingIn(text: string, wanted: string): StoryStanding | undefined {
  for (const kind of text.split(';')) {
    const [is = ''] = kind.split(' ', 1);
    const entries = kind.slice(is.length + 1).split(',');
    const entry = entries.map((each) => each.split(' ')).find(([code]) => code === wanted);
    if (!entry) continue;
    const [sources = 0, other = 0] = entry.slice(1).map(Number);
    if (is === 'covered') return { is, sources, registered: other };
    if (is === 'silent') return { is, sources, headlines: other };
    if (isPlain(is)) return { is };
  }
  return undefined;
}

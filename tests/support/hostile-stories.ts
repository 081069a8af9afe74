import { quotable } from '../../scripts/pipeline/digest/compose/quotable.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/digest/default-digest-options.ts';
import { joinArticles } from '../../scripts/pipeline/snapshot/day-article.ts';
import { cleanText } from '../../scripts/text/clean-text.ts';
import type { Annotation } from '../../src/schemas/annotation.ts';
import type { Snapshot } from '../../src/schemas/snapshot.ts';
import type { Evidence } from '../../src/schemas/take.ts';
import { type ArticleSketch, makeSnapshot } from './make-day.ts';
import { payloads } from './payloads.ts';
import { ALARM, HOSTILE_TEXTS } from './without-policy.ts';

const OWN = [...HOSTILE_TEXTS, `</script><script>${ALARM}</script>`];

/** Stories that are attacked. */
const STORIES = 40;

/** Ours, and as many of all known ones, from the first to the last: each stands in a story of its own. */
export const ATTACKS = [
  ...new Set([...OWN, ...payloads()].flatMap((text) => cleanText(text).slice(0, 120) || [])),
]
  .filter((_, at, all) => at < OWN.length || at % Math.ceil(all.length / (STORIES - OWN.length)) === 0)
  .slice(0, STORIES);

const SYLLABLES = ['bra', 'kel', 'dun', 'vor', 'mis', 'tal', 'gor'];
/** A name that no other story has. */
const nameOf = (at: number, last: string): string => {
  const [first = '', second = ''] = [SYLLABLES[at % 7], SYLLABLES[Math.floor(at / 7)]];
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}${second}${last}`;
};

/** Three sources on one event each, with an attack in every headline and opening. */
const sketches = ATTACKS.flatMap((attack, at): ArticleSketch[] => {
  const [ship, port] = [nameOf(at, 'wick'), nameOf(at, 'holm')];
  const paragraphs = [
    `The ferry ${ship} sank off ${port} on Wednesday, and its crew of nine was saved. ${attack}`,
  ];
  return [
    { source: 'fr-matin', title: `Ferry ${ship} sinks off ${port} ${attack}`, paragraphs },
    { source: 'de-blatt', title: `${ship} ferry sinks near ${port} harbour ${attack}`, paragraphs },
    { source: 'ke-post', title: `Crew of ${ship} saved off ${port} ${attack}`, paragraphs },
  ];
});

/** What an attacker could write in the place of a language model; a sound part shows that the story's page has its takes. */
function attacked({ articles }: Snapshot, ids: readonly string[], at: number): Annotation {
  const attack = ATTACKS[at] ?? '';
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const headline = (article: string): Evidence => {
    const text = titles.get(article) ?? '';
    return { article, side: 'original', block: null, start: 0, end: text.length, text };
  };
  const alone = ids.find((id) => titles.get(id)?.startsWith('Crew')) ?? '';
  const members = ids.filter((id) => id !== alone);
  return {
    story: ids[0] ?? '',
    articles: [...ids].sort(),
    model: attack.slice(0, 100),
    prompt: attack,
    takes: [
      // Half of the labels are the attack itself, so that either the check or the page has to stop it.
      {
        label: at % 2 === 0 ? 'Ferry Sinks' : attack.slice(0, 80),
        articles: members,
        evidence: members.map(headline),
      },
    ],
    voices: [headline(alone)],
    summary: [
      { text: attack, cites: [members[0] ?? ''] },
      { text: `The ferry sank off the harbour. ${attack}`, cites: [members[0] ?? ''] },
    ],
  };
}

/**
 * A day of stories with an attack in every text of every article and of every annotation.
 * @throws Error when two attacks in ten are not told as a story of their own
 */
export function hostileDay(): Snapshot {
  const snapshot = makeSnapshot(sketches);
  const groups = defaultDigestOptions('full')
    .clusterer.cluster(joinArticles(snapshot).map(quotable))
    .map(({ links }) => links.map(({ article }) => article))
    // Two attacks that are nearly the same may make one story of two.
    .filter(({ length }) => length === 3);
  if (groups.length <= 0.8 * ATTACKS.length)
    throw new Error(`only ${groups.length} attacks are told as stories`);
  const shipOf = (id: string): number => {
    const url = snapshot.articles.find((article) => article.id === id)?.url ?? '';
    return Math.floor(Number(/\d+$/.exec(url)?.[0]) / 3);
  };
  const annotations = groups.map((ids) => attacked(snapshot, ids, shipOf(ids[0] ?? '')));
  return { ...snapshot, annotations: annotations.sort((a, b) => (a.story < b.story ? -1 : 1)) };
}

/** A site name after a headline: `| The Example Times`, ` - example.com`. */
const SITE = /\s+[|–—-]\s+[^|–—]{3,30}$/u;

/** As many first words as two reporters never choose alike: a text that begins with the same ones is a copy. */
const OPENING_WORDS = 12;

/** A headline and the id of the source or agency whose words its article prints. */
export interface Voiced {
  voice: string;
  title: string;
  /** The first sentence, without its dateline. */
  lead?: string | undefined;
}

/**
 * Returns the articles grouped by voice, in order of each voice's first article. A voice is one source, one agency, one
 * headline (ignoring a trailing site name) or one opening, since then one copied the other or both copied a third.
 */
export function groupByVoice<T>(articles: readonly T[], voiced: (article: T) => Voiced): T[][] {
  let groups: { articles: T[]; marks: ReadonlySet<string> }[] = [];
  for (const article of articles) {
    const { voice, title, lead = '' } = voiced(article);
    const opening = plain(lead).split(' ').slice(0, OPENING_WORDS);
    const marks = new Set([`voice ${voice}`, `headline ${plain(title)}`]);
    if (opening.length === OPENING_WORDS) marks.add(`opening ${opening.join(' ')}`);
    const own = { articles: [article], marks };
    const same = groups.filter(({ marks }) => !marks.isDisjointFrom(own.marks));
    const joined = [...same, own].reduce((one, other) => ({
      articles: [...one.articles, ...other.articles],
      marks: one.marks.union(other.marks),
    }));
    const merged = groups.map((group) => (same.includes(group) ? joined : group));
    groups = same.length > 0 ? [...new Set(merged)] : [...groups, own];
  }
  return groups.map((group) => group.articles);
}

/** Returns the voice of each article, as the index of its group; see `groupByVoice`. */
export function voicesOf(articles: readonly Voiced[]): string[] {
  const voices: string[] = [];
  groupByVoice([...articles.entries()], ([, article]) => article).forEach((group, voice) => {
    for (const [place] of group) voices[place] = `${voice}`;
  });
  return voices;
}

function plain(headline: string): string {
  const words = headline
    .replace(SITE, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}?]+/gu);
  return (words ?? []).join(' ');
}

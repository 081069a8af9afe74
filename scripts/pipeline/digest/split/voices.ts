/** A site name after a headline: `| The Example Times`, ` - example.com`. */
const SITE = /\s+[|–—-]\s+[^|–—]{3,30}$/u;

/** A headline and the id of the source or agency whose words its article prints. */
export interface Voiced {
  voice: string;
  title: string;
}

/**
 * Returns the articles grouped by voice, in order of each voice's first article. A voice is one source, one agency, or
 * one headline (ignoring a trailing site name), since then one copied the other or both copied a third.
 */
export function groupByVoice<T>(articles: readonly T[], voiced: (article: T) => Voiced): T[][] {
  const groups: { articles: T[]; marks: Set<string> }[] = [];
  for (const article of articles) {
    const { voice, title } = voiced(article);
    const own = { articles: [article], marks: new Set([`voice ${voice}`, `headline ${plain(title)}`]) };
    const [first, ...others] = groups.filter(({ marks }) => !marks.isDisjointFrom(own.marks));
    if (!first) groups.push(own);
    for (const other of first ? [...others, own] : []) {
      first?.articles.push(...other.articles);
      other.marks.forEach((mark) => first?.marks.add(mark));
      if (groups.includes(other)) groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.map((group) => group.articles);
}

/** Returns the voice of each article, as the index of its group; see `groupByVoice`. */
export function voicesOf(articles: readonly Voiced[]): string[] {
  const groups = groupByVoice(
    articles.map((_, place) => place),
    (place) => articles[place] ?? { voice: '', title: '' },
  );
  return articles.map((_, place) => `${groups.findIndex((group) => group.includes(place))}`);
}

function plain(headline: string): string {
  const words = headline
    .replace(SITE, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}?]+/gu);
  return (words ?? []).join(' ');
}

import type { ReadArticle } from '../passages.ts';

/**
 * The articles by whose words they are, in order of their first: of one source, of one agency, or under the same
 * headline, which somebody wrote for all of them.
 */
export function groupByVoice<T extends { reading: ReadArticle; headline: string }>(
  articles: readonly T[],
): T[][] {
  const groups: T[][] = [];
  for (const article of articles) {
    const same = groups.filter((group) => group.some((each) => isOneVoice(each, article)));
    const [first] = same;
    if (!first) {
      groups.push([article]);
      continue;
    }
    for (const other of same.slice(1)) {
      first.push(...other);
      groups.splice(groups.indexOf(other), 1);
    }
    first.push(article);
  }
  return groups;
}

type Voiced = Parameters<typeof groupByVoice>[0][number];

function isOneVoice(one: Voiced, other: Voiced): boolean {
  return one.reading.voice === other.reading.voice || plain(one.headline) === plain(other.headline);
}

function plain(headline: string): string {
  return headline
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}?]+/gu, ' ')
    .trim();
}

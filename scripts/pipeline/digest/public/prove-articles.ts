import type { DerivedArticle } from '../../../../src/schemas/derived-article.ts';
import { canonicalJson } from '../../../text/canonical-json.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import type { PublicSnapshot } from '../../snapshot/public-snapshot.ts';
import { judge } from '../compose/compose-articles.ts';
import { shownLength } from '../compose/asked-length.ts';
import { type Profiles, profileArticles, profileOf } from '../profile-articles.ts';
import { shownCharacters } from './check-quoted.ts';
import { isSameLine } from './prove-headlines.ts';
import { disproved, type DerivedLine, proved, type ProvedStatement, withheld } from './statement.ts';

/**
 * Proves what a public snapshot says of its articles: of those with their whole text, everything that is judged by it.
 * @throws InputError at the first statement that is wrong, and at an excerpt that is longer than may be shown
 */
export function proveArticles(
  { derived, articles, manifest }: PublicSnapshot,
  joined: ReadonlyMap<string, DayArticle>,
  lineOf: (index: number) => DerivedLine,
): ProvedStatement[] {
  const profiles = profileArticles([...joined.values()]);
  const slugs = new Map(derived.articles.map((each) => [each.slug, each]));
  const known = new Set(derived.articles.map(({ id }) => id));
  const missing = articles.find(({ id }) => !known.has(id));
  if (missing) throw disproved(lineOf(0), `it says nothing of the article ${missing.id}`);
  if (slugs.size < derived.articles.length) throw disproved(lineOf(0), 'two articles have one slug');
  return derived.articles.flatMap((own, index) => {
    const line = lineOf(index);
    const each = joined.get(own.id);
    if (!each) throw disproved(line, `there is no article ${own.id}`);
    checkExcerpt(own, each, manifest.public.excerpt, line);
    const stranger = [...own.companions, ...own.editions].find((slug) => !slugs.has(slug));
    if (stranger !== undefined) throw disproved(line, `there is no article "${stranger}" beside it`);
    return proveArticle(own, each, profiles, line);
  });
}

function proveArticle(
  { slug, listed, withheldBlocks, kind, topic, worth, about, companions, editions }: DerivedArticle,
  each: DayArticle,
  profiles: Profiles,
  line: DerivedLine,
): ProvedStatement[] {
  checkListed(listed, each, profiles, line);
  const what = `kind, topic, points and countries of ${slug}`;
  const related = companions.length + editions.length;
  const grouped = related > 0 ? [withheld(line, 'judgement', `${related} articles beside ${slug}`)] : [];
  if (withheldBlocks > 0) {
    const count = withheld(line, 'count', `${withheldBlocks} withheld blocks of ${slug}`);
    return [count, withheld(line, 'judgement', what), ...grouped];
  }
  if (canonicalJson({ kind, topic, worth, about }) !== canonicalJson(judge(each, profiles)))
    throw disproved(line, `${what} are not what its text gives`);
  return [proved(line, 'judgement', what), ...grouped];
}

/** @throws InputError when lists show an article under a title that is not the first line of its headline */
function checkListed(
  listed: string | undefined,
  each: DayArticle,
  profiles: Profiles,
  line: DerivedLine,
): void {
  const { headline, english } = profileOf(profiles, each).headlines;
  const language = english === undefined ? each.article.language : 'en';
  if (listed !== undefined && !isSameLine(listed, english ?? headline, language))
    throw disproved(line, `lists show it as “${listed}”, which is not its headline`);
}

/** Most characters of an excerpt in each language in the form's earlier versions, with the mark of the cut. */
const EARLIER_EXCERPT = 401;

/** @throws InputError when an article shows more of its text than its source’s rights and its publisher allow */
function checkExcerpt(
  { withheldBlocks }: DerivedArticle,
  each: DayArticle,
  excerpt: number | undefined,
  line: DerivedLine,
): void {
  const { characters, withSummary } = shownLength(each, excerpt ?? 2 * EARLIER_EXCERPT);
  if (characters === Infinity) {
    if (withheldBlocks === 0) return;
    throw disproved(line, `${withheldBlocks} blocks are withheld where the source’s licence allows them`);
  }
  const length = shownCharacters(each, withSummary);
  if (length > characters)
    throw disproved(line, `${length} characters are shown of a text of which ${characters} may be`);
}

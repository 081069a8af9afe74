import type { DerivedArticle } from '../../../../src/schemas/derived-article.ts';
import { canonicalJson } from '../../../text/canonical-json.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import type { PublicSnapshot } from '../../snapshot/public-snapshot.ts';
import { judge } from '../compose/compose-articles.ts';
import { EXCERPT_CHARACTERS } from '../compose/excerpt.ts';
import { type Profiles, profileArticles } from '../profile-articles.ts';
import { disproved, type Line, proved, type Statement, withheld } from './statement.ts';

/**
 * Proves what a public snapshot says of its articles: of those with their whole text, everything that is judged by it.
 * @throws InputError at the first statement that is wrong, and at an excerpt that is longer than may be shown
 */
export function proveArticles(
  { derived, articles }: PublicSnapshot,
  joined: ReadonlyMap<string, DayArticle>,
  lineOf: (index: number) => Line,
): Statement[] {
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
    checkExcerpt(own, each, line);
    const stranger = [...own.companions, ...own.editions].find((slug) => !slugs.has(slug));
    if (stranger !== undefined) throw disproved(line, `there is no article "${stranger}" beside it`);
    return proveArticle(own, each, profiles, line);
  });
}

function proveArticle(
  { slug, withheldBlocks, kind, topic, worth, about, companions, editions }: DerivedArticle,
  each: DayArticle,
  profiles: Profiles,
  line: Line,
): Statement[] {
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

/** A cut text ends with one more character, the mark of the cut. */
const MAX_EXCERPT = EXCERPT_CHARACTERS + 1;

/** @throws InputError when an article shows more of its text than its source’s rights allow */
function checkExcerpt(
  { withheldBlocks }: DerivedArticle,
  { article, source, translation }: DayArticle,
  line: Line,
): void {
  if (source.rights.text === 'full') {
    if (withheldBlocks === 0) return;
    throw disproved(line, `${withheldBlocks} blocks are withheld where the source’s licence allows them`);
  }
  for (const texts of [article.blocks.map(({ text }) => text), translation?.blocks ?? []]) {
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    if (length > MAX_EXCERPT)
      throw disproved(line, `${length} characters are shown of a text of which ${MAX_EXCERPT} may be`);
  }
}

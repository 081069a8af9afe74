import type { Article, ImagePreview } from '../../../../src/schemas/article.ts';
import type { Block } from '../../../../src/schemas/block.ts';
import type { TextLimit } from '../../../../src/schemas/text-limit.ts';
import { articleId } from '../../../text/article-id.ts';
import { canonicalUrl } from '../../../text/canonical-url.ts';
import type { ExtractedPage, PageDates } from '../extract/extracted-page.ts';
import { repeatsHidden } from '../extract/no-snippet.ts';
import { articleLanguage } from './article-language.ts';
import { dateArticle } from './date-article.ts';
import type { Candidate } from './candidate.ts';
import { findAgency } from './find-agency.ts';

/** What an article can be made from, apart from its entry. */
export interface PageText {
  /** The page, if it could be read and may be shown. */
  page?: ExtractedPage | undefined;
  /** What the publisher asks of those who show the text; below an excerpt, the page's text is not used. */
  limit?: TextLimit | undefined;
  /** What its publisher leaves of its picture, where it asks for less than all. */
  preview?: ImagePreview | undefined;
  /** The dates of a page whose text is not used. */
  dates?: PageDates | undefined;
}

/** The feed's content is preferred when the page's text is less than half as long: a teaser or a paywall. */
const TEASER = 0.5;

/**
 * Composes the article of an entry from the page's text, else the feed's full content, else its summary; undefined when
 * there is no text besides the title, unless its publisher wants no more to be shown.
 * @param startedAt when the run began, used as the time of fetching
 */
export function composeArticle(candidate: Candidate, text: PageText, startedAt: string): Article | undefined {
  const { entry, source } = candidate;
  const { page, limit } = text;
  const { blocks, based, summary } = chooseTexts(entry, text);
  if (blocks.length === 0 && summary === undefined && limit?.shows !== 'headline') return undefined;
  const url = canonicalUrl(entry.url);
  const canonical = page?.canonicalUrl === undefined ? url : canonicalUrl(page.canonicalUrl);
  const byline = entry.byline ?? page?.byline;
  const paragraphs = blocks.length > 0 ? blocks.map((block) => block.text) : [summary ?? ''];
  return {
    id: articleId(canonical),
    source: source.id,
    url,
    canonicalUrl: canonical === url ? undefined : canonical,
    title: entry.title,
    blocks,
    summary,
    byline,
    section: entry.section ?? page?.section,
    image: pictureWithin(entry.image ?? page?.image ?? entry.imageInText, text),
    guid: entry.guid,
    agency: findAgency({ byline, paragraphs, sourceNames: [source.name, source.nameEnglish ?? ''] }),
    language: articleLanguage([entry.title, ...paragraphs].join('\n'), [
      page?.language,
      entry.language,
      source.language,
    ]),
    ...dateArticle(candidate, page?.dates ?? text.dates, startedAt),
    fetched: startedAt,
    based,
    limit,
  };
}

/** Rules that leave the headline alone of a text, but say nothing of a picture. */
const OF_SNIPPETS: ReadonlySet<string> = new Set(['nosnippet', 'max-snippet']);

/**
 * An article's picture as far as its publisher lets it be shown: none of a page that is not to be listed, or whose
 * pictures are not.
 */
export function pictureWithin(
  image: Article['image'],
  { limit, preview }: Pick<PageText, 'limit' | 'preview'>,
): Article['image'] {
  const isListed = limit?.shows !== 'headline' || OF_SNIPPETS.has(limit.rule);
  if (!image || preview === 'none' || !isListed) return undefined;
  return preview === 'standard' ? { ...image, preview } : image;
}

/**
 * The texts of an article as far as its publisher allows them: its text, and a summary that it does not begin with.
 * @param given what its feed gives
 */
export function chooseTexts(
  given: Pick<Article, 'blocks' | 'summary'>,
  text: Pick<PageText, 'page' | 'limit'>,
): Pick<Article, 'blocks' | 'based' | 'summary'> {
  // What a page shows but asks others not to may stand in its feed as well.
  const hidden = text.page?.notShown ?? [];
  const content = given.blocks.filter((block) => !repeatsHidden(block.text, hidden));
  const summary = repeatsHidden(given.summary ?? '', hidden) ? undefined : given.summary;
  const chosen = chooseText(content, text);
  const isBare = text.limit?.shows === 'headline';
  return { ...chosen, summary: isBare ? undefined : summaryBeside(summary, chosen.blocks) };
}

/** The text of an article: that of its page, unless its publisher asks for less, or its feed has far more. */
function chooseText(
  content: Block[],
  { page, limit }: Pick<PageText, 'page' | 'limit'>,
): Pick<Article, 'blocks' | 'based'> {
  if (limit && limit.shows !== 'excerpt') return { blocks: [], based: 'summary' };
  const read = page?.blocks ?? [];
  if (lengthOf(read) > 0 && lengthOf(read) >= TEASER * lengthOf(content))
    return { blocks: read, based: 'page' };
  return content.length > 0 ? { blocks: content, based: 'feed' } : { blocks: [], based: 'summary' };
}

/** Drops a summary that only repeats the beginning of the text. */
function summaryBeside(summary: string | undefined, blocks: readonly Block[]): string | undefined {
  const beginning = summary?.replace(/\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\])?$/, '');
  return blocks.some(({ text }) => beginning !== undefined && text.startsWith(beginning))
    ? undefined
    : summary;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

import { type Article, articleSchema, type ImagePreview } from '../../../../src/schemas/article.ts';
import type { Source } from '../../../../src/schemas/source.ts';
import type { TextLimit } from '../../../../src/schemas/text-limit.ts';
import type { ExtractedPage, PageDates } from '../extract/extracted-page.ts';
import type { Extractor } from '../extract/extractor.ts';
import { ownCanonical } from '../extract/own-canonical.ts';
import { resolveLink } from '../feed/resolve-link.ts';
import { type OptOuts, withPolicy } from '../opt-out/opt-outs.ts';
import {
  headerDirectives,
  headerLimits,
  headerPolicy,
  previewOf,
  strictestPreview,
} from '../opt-out/robots-directives.ts';
import { strictest } from '../opt-out/strictest.ts';
import { schemaIssues } from '../../snapshot/schema-issues.ts';
import { uncleanPath } from '../../snapshot/check-clean.ts';
import type { Candidate, DroppedEntry } from './candidate.ts';
import { composeArticle } from './compose-article.ts';
import type { FetchedDocument, Fetcher } from '../fetcher.ts';
import { headerLinks } from '../link-header.ts';
import type { GatheredArticle } from './gathered-article.ts';
import type { Failure, Why } from '../../outcome/failure.ts';
import { inPhase, type Progress } from '../../outcome/progress.ts';

/** The outcome of reading one page. */
export interface PageOutcome {
  /** Id of its source. */
  source: string;
  url: string;
  /** Why its text is not used. */
  failure?: Failure | undefined;
  bytes: number;
}

/** The articles of entries, and the outcomes of their pages. */
export interface ReadPages {
  kept: GatheredArticle[];
  dropped: DroppedEntry[];
  pages: PageOutcome[];
}

/** The adapters that fetch and read pages. */
export interface PageReaders {
  fetcher: Fetcher;
  extractor: Extractor;
  optOuts: OptOuts;
  progress: Progress;
}

/** Fetches the page of every entry and composes its article; if the page fails, from the feed alone. */
export async function readPages(
  candidates: readonly Candidate[],
  outside: PageReaders,
  startedAt: string,
): Promise<ReadPages> {
  const read = await inPhase(outside.progress, { what: 'pages', total: candidates.length }, () =>
    Promise.all(
      candidates.map(async (candidate) => {
        const { outcome, ...text } = await readPage(
          { ...candidate, url: candidate.entry.url, limit: candidate.entry.limit },
          outside,
        );
        const article = composeArticle(candidate, text, startedAt);
        outside.progress.advance();
        return { candidate, article, outcome, failure: articleFailure(article) };
      }),
    ),
  );
  return {
    kept: read.flatMap(({ candidate, article, failure }) =>
      article && !failure ? [{ candidate, article }] : [],
    ),
    dropped: read.flatMap(({ candidate, failure }) =>
      failure ? [{ entry: candidate.entry, stage: 'extract', ...failure }] : [],
    ),
    pages: read.map(({ outcome }) => outcome),
  };
}

/** Why an entry gave no article, or one that a snapshot would reject: one bad article must not fail the day. */
function articleFailure(article: Article | undefined): Why | undefined {
  if (!article) return { reason: 'nothing to read', detail: 'neither the page nor the feed has any text' };
  const valid = articleSchema.safeParse(article);
  if (!valid.success) return { reason: 'not an article', detail: schemaIssues(valid.error) };
  const unclean = uncleanPath(article);
  return unclean && { reason: 'not an article', detail: `the text of ${unclean.join('.')} is not clean` };
}

/** What became of a page, what it says, and whether its site withholds its text. */
export interface PageReading {
  outcome: PageOutcome;
  page?: ExtractedPage;
  /** What its publisher asks of those who show its text; below an excerpt, the page is left out. */
  limit?: TextLimit | undefined;
  /** What its publisher leaves of its picture, where it asks for less than all. */
  preview?: ImagePreview | undefined;
  /** The dates of a page that is left out. */
  dates?: PageDates;
}

/**
 * Fetches and reads one page of a source. What the files of its site ask holds for a page that cannot be read, too: its
 * article then has the text of its feed.
 * @param of the page, with what was asked for it elsewhere
 */
export async function readPage(
  { url, source, limit: given }: { url: string; source: Source; limit?: TextLimit | undefined },
  { fetcher, extractor, optOuts }: Omit<PageReaders, 'progress'>,
): Promise<PageReading> {
  const own = registryLimit(source);
  const outcome = { source: source.id, url };
  if (own)
    return { outcome: { ...outcome, failure: pageFailure(url, reservedBy(own)), bytes: 0 }, limit: own };
  const result = await fetcher.fetch(url, 'page');
  const { bytes } = result.ok ? result.value : result.failure;
  let preview: ImagePreview | undefined;
  const failed = (why: Why, limit?: TextLimit): PageReading => ({
    outcome: { ...outcome, failure: pageFailure(url, why), bytes },
    limit,
    preview,
  });
  const ofSite = async () => strictest([given, ...(await optOuts.limitsOf(url))]);
  if (!result.ok) return failed(result.failure, await ofSite());
  const document = result.value;
  if (isFrontPage(document.url) && !isFrontPage(url)) {
    const why = { reason: 'not the page', detail: `it leads to the front page ${document.url}` };
    return failed(why, await ofSite());
  }
  const ofHeader = await headerAsks(document, optOuts);
  const asked = strictest([given, ...ofHeader.limits]);
  preview = ofHeader.preview;
  if (asked && asked.shows !== 'excerpt') return failed(reservedBy(asked), asked);
  if (!isWebPage(document))
    return failed({ reason: 'not a page', detail: `it is ${document.contentType}` }, asked);
  const extracted = await extractor.extract(document);
  if (!extracted.ok) return failed(extracted.failure, asked);
  const page = { ...extracted.value, canonicalUrl: canonicalOf(extracted.value, document) };
  preview = strictestPreview([preview, page.preview]);
  const limit = strictest([asked, ...(await pageAsks(page, document, optOuts))]);
  if (limit && limit.shows !== 'excerpt') return { ...failed(reservedBy(limit), limit), dates: page.dates };
  const missing = missingText(page);
  // The page's other statements hold; its text does not stand for the article.
  if (missing) return { ...failed(missing, limit), page: { ...page, blocks: [] } };
  return { outcome: { ...outcome, bytes }, page, limit, preview };
}

/** What the header of a page's answer, and the files of its site, ask. */
async function headerAsks({ url, robotsTag, link }: FetchedDocument, optOuts: OptOuts): Promise<Asked> {
  const licences = headerLinks(link, url)
    .filter(({ rels, type }) => rels.includes('license') && type.toLowerCase() === 'application/rsl+xml')
    .map((each) => each.url);
  const policy = resolveLink(headerPolicy(robotsTag) ?? '', [url]);
  const limits = await withPolicy(headerLimits(robotsTag), policy, optOuts);
  const preview = previewOf(headerDirectives(robotsTag));
  return { limits: [...limits, ...(await optOuts.limitsOf(url, licences))], preview };
}

/** What a page asks itself, and what is asked for the address that it gives as its own. */
async function pageAsks(
  page: ExtractedPage,
  { url }: FetchedDocument,
  optOuts: OptOuts,
): Promise<TextLimit[]> {
  const { limits, policy, licences = [], canonicalUrl = url } = page;
  const isKnown = canonicalUrl === url && licences.length === 0;
  return [
    ...(await withPolicy(limits, policy, optOuts)),
    ...(isKnown ? [] : await optOuts.limitsOf(canonicalUrl, licences)),
  ];
}

/** What is asked of those who show a text and its picture. */
interface Asked {
  limits: TextLimit[];
  preview: ImagePreview | undefined;
}

/** Why a page's text cannot be taken for its article. */
function missingText({ blocks, shortfall }: ExtractedPage): Why | undefined {
  if (blocks.length === 0) return { reason: 'no text', detail: 'no main text' };
  return (
    shortfall && {
      reason: 'text incomplete',
      detail: `${shortfall.read} characters were found, where the page lets expect ${shortfall.expected}`,
    }
  );
}

/** The canonical URL that a page names, or else the header of its answer (RFC 6596 §3). */
function canonicalOf({ canonicalUrl }: ExtractedPage, { url, link }: FetchedDocument): string | undefined {
  if (canonicalUrl !== undefined) return canonicalUrl;
  const named = headerLinks(link, url).find(({ rels }) => rels.includes('canonical'));
  return ownCanonical(named?.url, url);
}

function pageFailure(url: string, { reason, detail }: Why): Failure {
  return { stage: 'page', subject: url, reason, detail };
}

/** Whether an address is a site's front page, to which sites redirect from removed articles. */
function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return /^\/(?:index\.\w+)?$/.test(pathname) && search === '';
}

function isWebPage({ contentType }: FetchedDocument): boolean {
  return contentType === undefined || /\b(?:x?html|xml|text\/plain)\b/i.test(contentType);
}

/** What the registry says of a source whose texts may not be shown. */
function registryLimit({ rights }: Source): TextLimit | undefined {
  return rights.text === 'headline' || rights.text === 'none'
    ? { shows: 'headline', rule: 'registry' }
    : undefined;
}

/** Why a page's text is not used: its publisher asks for less. */
function reservedBy({ rule, shows }: TextLimit): Why {
  const instead = shows === 'lead' ? 'the feed’s summary is used instead' : 'only the headline is shown';
  return { reason: rule, detail: `its publisher asks for this; ${instead}` };
}

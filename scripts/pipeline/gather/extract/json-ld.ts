import { decodeEntities } from '../../../text/decode-entities.ts';
import { jsonValue } from '../../../text/json-value.ts';
import { isOwnArticle, type PageNames } from './own-article.ts';

/** An article in schema.org structured data (JSON-LD); texts may hold HTML. */
export interface StructuredArticle {
  headline?: string | undefined;
  body?: string | undefined;
  description?: string | undefined;
  /** The number of words of its text, as the page says. */
  words?: number | undefined;
  authors: string[];
  /** Its dates of publication as written. */
  published: string[];
  section?: string | undefined;
  language?: string | undefined;
  image?: { url?: string | undefined; credit?: string | undefined } | undefined;
  paywalled: boolean;
}

/** schema.org/Article and its subtypes that news sites use. */
const ARTICLE = /^(?:\w*NewsArticle|Article|Report|LiveBlogPosting|BlogPosting|\w*Article)$/;

/** What names the vocabulary before a type. */
const VOCABULARY = /^(?:https?:\/\/schema\.org\/|schema:)/i;

/** Maximum number of scripts and nodes that are read; more are an attack. */
const MAX_SCRIPTS = 50;
const MAX_NODES = 2_000;

type Node = Record<string, unknown>;

/**
 * Finds the article of a page in its structured data; ignores scripts that are not JSON. An article with the page's
 * address or headline is its own. Where none has, it is the first one with a text, or else the first one, that is no
 * member of a list and has not the address of another page.
 * @param page how the page names itself
 */
export function articleInJsonLd(scripts: readonly string[], page: PageNames): StructuredArticle | undefined {
  const nodes = scripts.slice(0, MAX_SCRIPTS).flatMap((script) => nodesOf(parseJson(script)));
  const articles = nodes
    .filter(({ node }) => textsOf(node['@type']).some((type) => ARTICLE.test(type.replace(VOCABULARY, ''))))
    .map((found) => ({ ...found, isOwn: isOwnArticle(namesOfArticle(found.node), page) }));
  const own = articles.filter(({ isOwn }) => isOwn === true);
  const unnamed = articles.filter(({ isOwn, isListed }) => isOwn === undefined && !isListed);
  const candidates = (own.length > 0 ? own : unnamed).map(({ node }) => node);
  const best = candidates.find((node) => bodyOf(node) !== undefined) ?? candidates[0];
  if (!best) return undefined;
  const same = own.length > 0 ? [best, ...candidates] : [best];
  return {
    headline: textsOf(best.headline)[0] ?? textsOf(best.name)[0],
    body: bodyOf(best),
    description: textsOf(best.description)[0],
    words: countOf(best.wordCount),
    authors: namesOf(best.author),
    published: same.flatMap(({ datePublished }) => textsOf(datePublished)),
    section: textsOf(best.articleSection)[0],
    language: textsOf(best.inLanguage)[0] ?? namesOf(best.inLanguage)[0],
    image: imageOf(best, nodes),
    paywalled: same.some((node) => [node, ...asNodes(node.hasPart)].some(isForSubscribers)),
  };
}

/** The text of an article, or of a live blog its updates (https://schema.org/liveBlogUpdate), a paragraph each. */
function bodyOf({ articleBody, liveBlogUpdate }: Node): string | undefined {
  const updates = asNodes(liveBlogUpdate)
    .slice(0, MAX_NODES)
    .flatMap((update) => [...textsOf(update.headline), ...textsOf(update.articleBody)]);
  const texts = [articleBody, updates].map(textsOf).find(({ length }) => length > 0) ?? [];
  const body = texts.join('\n\n');
  // HTML that was escaped once too often.
  return (/<|&lt;\/?\w/.exec(body)?.[0] ?? '<') === '<' ? body || undefined : decodeEntities(body);
}

/** An image given by its address or as an ImageObject, here or elsewhere in the data, which may have a credit. */
function imageOf({ image, thumbnailUrl }: Node, all: readonly FoundNode[]): StructuredArticle['image'] {
  const [given] = asNodes(image);
  const object = all.find(({ node }) => given && node['@id'] === given['@id'] && node.url)?.node ?? given;
  const credit = [object?.creditText, object?.copyrightNotice].flatMap(textsOf)[0];
  return {
    url: textsOf(image)[0] ?? [object?.url, object?.contentUrl, thumbnailUrl].flatMap(textsOf)[0],
    credit: credit ?? namesOf(object?.creator ?? object?.author)[0],
  };
}

function isForSubscribers({ isAccessibleForFree }: Node): boolean {
  return isAccessibleForFree === false || textsOf(isAccessibleForFree).some((text) => /^false$/i.test(text));
}

function parseJson(script: string): unknown {
  // Some sites wrap the JSON in a comment or CDATA, or leave line breaks in its strings.
  const json = script.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, '');
  // eslint-disable-next-line no-control-regex
  const line = json.replace(/[\0-\x1f]/g, ' ').trim();
  // Templates leave a comma after the last member, a semicolon after the whole, or escape all of it once too often.
  return (
    jsonValue(line) ??
    jsonValue(
      unescaped(line)
        .replace(/;$/, '')
        .replace(/,(?=\s*[}\]])/g, ''),
    )
  );
}

/** A text whose quotation marks are character references, without them. */
function unescaped(json: string): string {
  return /^[[{]\s*&(?:quot|#34);/i.test(json) ? decodeEntities(json) : json;
}

/** An object of structured data, and whether it stands in a list, as teasers do. */
interface FoundNode {
  node: Node;
  isListed: boolean;
}

/** The objects of a document and of their graphs, from the outside in. */
function nodesOf(value: unknown): FoundNode[] {
  const found: FoundNode[] = [];
  const queue: { value: unknown; isListed: boolean }[] = [{ value, isListed: false }];
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const { value: each, isListed = false } = queue[at] ?? {};
    const add = (value: unknown, listed = isListed) => queue.push({ value, isListed: listed });
    if (Array.isArray(each)) for (const item of (each as unknown[]).slice(0, MAX_NODES)) add(item);
    else if (isNode(each)) {
      found.push({ node: each, isListed });
      for (const inner of [each['@graph'], each.mainEntity, each.mainEntityOfPage]) add(inner);
      add(each.itemListElement, true);
    }
  }
  return found;
}

/** The addresses and headlines of an article (https://schema.org/mainEntityOfPage may be a page with its `@id`). */
function namesOfArticle({ url, '@id': id, mainEntityOfPage: main, headline, name }: Node) {
  const pages = asNodes(main).flatMap((each) => [...textsOf(each['@id']), ...textsOf(each.url)]);
  return {
    addresses: [...textsOf(url), ...textsOf(id), ...textsOf(main), ...pages],
    headlines: [...textsOf(headline), ...textsOf(name)],
  };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asNodes(value: unknown): Node[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter(isNode);
}

/** A positive number, given as one or as text (https://schema.org/wordCount). */
function countOf(value: unknown): number | undefined {
  const count = typeof value === 'string' ? Number(value) : value;
  return typeof count === 'number' && Number.isFinite(count) && count > 0 ? count : undefined;
}

/** The texts of a value given alone or in a list, with their type (JSON-LD 1.1 §4.2.1) or without. */
function textsOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values
    .map((each) => (isNode(each) ? each['@value'] : each))
    .filter((each) => typeof each === 'string')
    .filter((each) => each.trim() !== '');
}

/** The names of people, organisations or languages, given as texts or as objects. */
function namesOf(value: unknown): string[] {
  return [...textsOf(value), ...asNodes(value).flatMap(({ name }) => textsOf(name))];
}

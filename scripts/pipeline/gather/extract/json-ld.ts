import { jsonValue } from '../../../text/json-value.ts';

/** An article in schema.org structured data (JSON-LD); texts may hold HTML. */
export interface StructuredArticle {
  headline?: string | undefined;
  body?: string | undefined;
  description?: string | undefined;
  /** The number of words of its text, as the page says. */
  words?: number | undefined;
  authors: string[];
  /** Dates of publication as written: its own first, then those of the page's other articles. */
  published: string[];
  section?: string | undefined;
  language?: string | undefined;
  image?: { url?: string | undefined; credit?: string | undefined } | undefined;
  paywalled: boolean;
}

/** schema.org/Article and its subtypes that news sites use. */
const ARTICLE = /^(?:\w*NewsArticle|Article|Report|LiveBlogPosting|BlogPosting|\w*Article)$/;

/** Maximum number of scripts and nodes that are read; more are an attack. */
const MAX_SCRIPTS = 50;
const MAX_NODES = 2_000;

type Node = Record<string, unknown>;

/** Finds the article in a page's structured data; ignores scripts that are not JSON. */
export function articleInJsonLd(scripts: readonly string[]): StructuredArticle | undefined {
  const nodes = scripts.slice(0, MAX_SCRIPTS).flatMap((script) => nodesOf(parseJson(script)));
  const articles = nodes.filter((node) => textsOf(node['@type']).some((type) => ARTICLE.test(type)));
  const best = articles.find((node) => node.articleBody !== undefined) ?? articles[0];
  if (!best) return undefined;
  return {
    headline: textsOf(best.headline)[0] ?? textsOf(best.name)[0],
    body: textsOf(best.articleBody)[0],
    description: textsOf(best.description)[0],
    words: countOf(best.wordCount),
    authors: namesOf(best.author),
    published: [best, ...articles].flatMap(({ datePublished }) => textsOf(datePublished)),
    section: textsOf(best.articleSection)[0],
    language: textsOf(best.inLanguage)[0] ?? namesOf(best.inLanguage)[0],
    image: imageOf(best.image),
    paywalled: articles.some((node) => [node, ...asNodes(node.hasPart)].some(isForSubscribers)),
  };
}

/** An image given by its address or as an ImageObject, which may have a credit. */
function imageOf(value: unknown): StructuredArticle['image'] {
  const [object] = asNodes(value);
  const credit = [object?.creditText, object?.copyrightNotice].flatMap(textsOf)[0];
  return {
    url: textsOf(value)[0] ?? [object?.url, object?.contentUrl].flatMap(textsOf)[0],
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
  return jsonValue(json.replace(/[\0-\x1f]/g, ' '));
}

/** The objects of a document and of their graphs, from the outside in. */
function nodesOf(value: unknown): Node[] {
  const found: Node[] = [];
  const queue = [value];
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const each = queue[at];
    if (Array.isArray(each)) queue.push(...(each as unknown[]).slice(0, MAX_NODES));
    else if (isNode(each)) {
      found.push(each);
      queue.push(each['@graph'], each.mainEntity, each.mainEntityOfPage, each.itemListElement);
    }
  }
  return found;
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

/** The texts of a value given alone or in a list. */
function textsOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((each) => typeof each === 'string').filter((each) => each.trim() !== '');
}

/** The names of people, organisations or languages, given as texts or as objects. */
function namesOf(value: unknown): string[] {
  return [...textsOf(value), ...asNodes(value).flatMap(({ name }) => textsOf(name))];
}

import type { Why } from '../../../pipeline/outcome/failure.ts';
import type { Tag } from './html-failure.ts';
import { writtenAddress } from './put-in.ts';

/**
 * The elements that templates write, and those that Markdown becomes. None of them loads or shows what is not the site's own, or
 * changes what another says, as `<iframe>`, `<base>`, `<style>` and `<animate>` would.
 */
const ELEMENTS: ReadonlySet<string> = new Set(
  [
    'html head title meta link script body header footer main nav section article aside div h1 h2 h3 h4 h5 h6',
    'p a abbr b bdi bdo blockquote br cite code del dfn em hr i ins kbd mark pre q s small span strong sub sup time wbr',
    'ul ol li dl dt dd table caption thead tbody tfoot tr th td figure figcaption picture source img details summary',
    'form fieldset legend label input button select optgroup option datalist output progress template dialog',
    'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan pattern mask clippath',
    'lineargradient radialgradient stop overview-globe overview-keys overview-offline overview-reader',
    'overview-reader-tag overview-search overview-take-tools overview-time source-filter',
  ]
    .join(' ')
    .split(' '),
);

/** Attributes that run code, restyle a page or send something elsewhere; no template has one. */
const NEVER_ATTRIBUTE = /^on|^(?:style|srcdoc|formaction|ping|background|attributionsrc)$/;

/** Attributes that hold an address (HTML Standard, "Attributes"), whatever their namespace is called (SVG 2). */
const ADDRESSED = /^(?:action|cite|data|dynsrc|lowsrc|poster|src|(?:.*:)?href)$/;

/** How templates begin an address: from the root, from the top of the page, or whole. */
const WHOLE = /^(?:\/|#|\?|[a-z]+:)/;

/** What a link to another site says of it. */
const RELATIONS = ['noopener', 'noreferrer', 'nofollow', 'ugc'];

/** What the links of a page are held against. */
export interface LinkTargets {
  /** The address of the page. */
  page: string;
  /** The root of the site, which ends in a slash, and its path on the host. */
  root: string;
  base: string;
  /** Whether a path below the root is there, as far as that is known. */
  isThere: (path: string) => boolean;
  /** Whether data of the site has an address of the web. */
  isKnown: (address: string) => boolean;
  /** Whether it is one that the publisher chose. */
  isPublishers: (address: string) => boolean;
}

/** What a page links to: paths below the root, without query and fragment, and addresses of other sites. */
export interface PageLinks {
  own: Set<string>;
  others: Set<string>;
}

/**
 * Says what a start tag has that no template would write, or to what it links that none of the site's data has, as a browser
 * reads the address; undefined if nothing. Adds what it links to.
 */
export function linkFailure(
  { name, attributes }: Tag,
  links: LinkTargets,
  linked: PageLinks,
): Why | undefined {
  if (!ELEMENTS.has(name)) return { reason: `it has the element <${name}>, which no template has` };
  const never = [...attributes.keys()].find((attribute) => NEVER_ATTRIBUTE.test(attribute));
  if (never !== undefined) return { reason: `<${name}> has the attribute ${never}, which no template has` };
  const equivalent = attributes.get('http-equiv')?.toLowerCase() ?? 'content-security-policy';
  if (equivalent !== 'content-security-policy') return { reason: `it has a <meta> for ${equivalent}` };
  if (name === 'script' && !attributes.has('src') && attributes.get('type') !== 'application/ld+json')
    return { reason: 'it has a script of its own' };
  for (const address of addressesOf(attributes)) {
    const failure = addressFailure(address, { name, attributes }, links, linked);
    if (failure) return failure;
  }
  return undefined;
}

function addressesOf(attributes: Tag['attributes']): string[] {
  const found: string[] = [];
  for (const [attribute, value] of attributes) {
    if (ADDRESSED.test(attribute)) found.push(value);
    if (attribute === 'srcset')
      found.push(...value.split(',').map((candidate) => candidate.trim().split(/\s/)[0] ?? ''));
  }
  return found;
}

function addressFailure(address: string, tag: Tag, links: LinkTargets, linked: PageLinks): Why | undefined {
  const url = WHOLE.test(address) ? URL.parse(address, links.page) : null;
  if (!url)
    return { reason: 'a link is not whole', detail: `${ledTo(tag, address)}, which no template would write` };
  if (url.href.startsWith(links.root)) {
    const path = url.pathname.slice(links.base.length);
    linked.own.add(path);
    return links.isThere(path)
      ? undefined
      : { reason: 'a link leads nowhere', detail: `${ledTo(tag, address)}, which is not there` };
  }
  const known = writtenAddress(url);
  linked.others.add(known);
  if (tag.name === 'a' && links.isPublishers(known)) return undefined;
  // A page loads nothing from elsewhere.
  if (tag.name !== 'a' || !links.isKnown(known))
    return {
      reason: 'a link was not put in',
      detail: `${ledTo(tag, address)}, which nothing of the day has`,
    };
  const relations = tag.attributes.get('rel')?.split(' ') ?? [];
  return RELATIONS.every((each) => relations.includes(each))
    ? undefined
    : {
        reason: 'a link does not say that it leads away',
        detail: `${ledTo(tag, address)} and does not say so`,
      };
}

const ledTo = ({ name }: Tag, address: string): string => `<${name}> leads to ${address.slice(0, 200)}`;

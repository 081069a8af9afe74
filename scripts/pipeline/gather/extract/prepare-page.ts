/** Elements that are not article text. */
const NO_TEXT =
  'script, style, template, noscript, iframe, svg, nav, dialog, button, select, [hidden], [aria-hidden="true"], body > footer';

/** The names that a page gives an element: class, id, roles and labels. */
const NAMING = [
  'class',
  'id',
  'role',
  'aria-label',
  'data-testid',
  'data-component',
  'data-type',
  'itemprop',
];

/**
 * Names, on news sites in many languages, of the parts that surround an article: shares, related links, newsletters,
 * advertisements, comments, players, tags, notices.
 */
const SURROUNDING = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'shar(?:e|es|ing)(?:bar|box|tools|links|buttons?)?|social(?:s|bar|links|media)?|sharedaddy|addtoany|jp-relatedposts',
    'related(?:links|posts|articles?|content)?|relacionad[ao]s?|recommend(?:ed|ations?)?|recirc(?:ulation)?|read-?(?:more|next|also)|more-?(?:on|from|stories|like)|most-?(?:read|viewed|popular)|popular|trending|latest|teasers?|promos?|promotion|further-reading|also-read|lire-aussi|see-also',
    'newsletters?|subscri(?:be|ption)s?|sign-?up|cta|call-?to-?action|paywall|piano|regwall|donat(?:e|ion)s?|membership',
    'ad|ads|adv|advert(?:s|isement|ising|orial)?|sponsor(?:ed|s)?|banner|outbrain|taboola|dfp|gpt|affiliate|commercial',
    'comments?|disqus|feedback|reactions?|discussion|poll|quiz|survey',
    'breadcrumbs?|tags?|taglist|topics?|keywords?|categories|toolbar|tools|pagination|pager|navigation|menu|skip-?link|print(?:er)?',
    'cookies?|consent|gdpr|disclaimer|copyright|legal|notice',
    'author-?(?:bio|box|card|info)|about-?the-?author|bio(?:graphy)?|profile|byline|dateline|publish(?:ed)?-?date|timestamp|article-?(?:meta|info|header-meta)|post-?meta|entry-?meta',
    'player|audio|podcast|video-?(?:player|caption|title|list|js)|gallery-?(?:nav|thumbs)|slideshow-?nav|widget|sidebar|complementary|footer|contentinfo|toc|table-of-contents|infobox|fact-?box',
  ].join('|')})(?:$|[\\s_-])`,
  'i',
);

/** Largest share of the page's paragraphs that such a part can hold; the article's own container holds more. */
const LARGEST_PART = 0.2;

/** Removes from a page what is not text. */
export function removeNoText(document: Document): void {
  for (const element of document.querySelectorAll(NO_TEXT)) element.remove();
}

/** Removes from a page what is not text and what surrounds its article. */
export function preparePage(document: Document): void {
  removeNoText(document);
  const body = document.body;
  const whole = paragraphLength(body);
  for (const element of body.querySelectorAll('*')) {
    if (!element.isConnected || /^(?:HTML|BODY|ARTICLE|MAIN|P|H1|BLOCKQUOTE)$/.test(element.tagName))
      continue;
    if (isSurrounding(element) && paragraphLength(element) <= LARGEST_PART * whole) element.remove();
  }
}

function isSurrounding(element: Element): boolean {
  if (element.tagName === 'ASIDE' || element.tagName === 'FOOTER') return true;
  return NAMING.some((name) => {
    const value = element.getAttribute(name);
    return (
      value !== null && value.length < 500 && SURROUNDING.test(value.replace(/([a-z])(?=[A-Z])/g, '$1-'))
    );
  });
}

function paragraphLength(element: Element): number {
  let length = 0;
  for (const each of element.querySelectorAll('p')) length += each.textContent.length;
  return length;
}

/** The attributes in which a page names the purpose of an element. */
const NAMING: ReadonlySet<string> = new Set([
  'class',
  'id',
  'role',
  'aria-label',
  'data-testid',
  'data-component',
  'data-type',
  'itemprop',
]);

/** Longest value that is read, in UTF-16 code units; longer ones are data. */
const LONGEST_VALUE = 500;

/**
 * The names that a page gives an element, in lower case, as words joined by hyphens and parted by blanks: those of
 * `class="c-video__title moreStories"` are `c-video-title more-stories`.
 */
export function elementNames(element: Element): string {
  let names = '';
  for (const { name, value } of element.attributes) {
    if (NAMING.has(name) && value.length < LONGEST_VALUE) names += ` ${value}`;
  }
  return names
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .replace(/[-_:/]+/g, '-')
    .toLowerCase();
}

/** A pattern that finds any of these words whole in names. */
export function namePattern(words: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s-])(?:${words.join('|')})(?:$|[\\s-])`);
}

/**
 * Names, on news sites in many languages, of the parts that surround an article: shares, related links, newsletters,
 * advertisements, comments, players, tags, notices, dialogs, boxes.
 */
const SURROUNDING = namePattern([
  'shar(?:e|es|ing)(?:bar|box|tools|links|buttons?)?|social(?:s|bar|links|media)?|sharedaddy|addtoany|jp-relatedposts',
  'related(?:links|posts|articles?|content)?|relacionad[ao]s?|verwandt|recommend(?:ed|ations?)?|recirc(?:ulation)?|read-?(?:more|next|also)|more-?(?:on|from|stories|like)|most-?(?:read|viewed|popular)|popular|trending|latest|teasers?|promos?|promotion|further-reading|also-read|lire-aussi|leggi-anche|leia-(?:mais|tambem)|lea-tambien|see-also',
  '(?:prev(?:ious)?|next)-?(?:and|or)?-?(?:prev(?:ious)?|next|posts?|articles?|stor(?:y|ies)|title|links?)',
  'newsletters?|subscri(?:be|ption)s?|sign-?up|cta|call-?to-?action|paywall|piano|regwall|donat(?:e|ion)s?|membership',
  'ad|ads|adv|advert(?:s|isement|ising|orial)?|sponsor(?:ed|s)?|banner|outbrain|taboola|dfp|gpt|affiliate|commercial',
  'reklam[ae]?|annons(?:e|er)?|anzeigen?|werbung|publicidade?|publicite|pubblicita|reclame|mainos',
  'comments?|disqus|feedback|reactions?|discussion|poll|quiz|survey',
  'breadcrumbs?|tags?|taglist|topics?|keywords?|categories|toolbar|tools|pagination|pager|navigation|menu|skip-?link|print(?:er)?',
  'cookies?|consent|gdpr|disclaimer|copyright|legal|notice|modal|popup|pop-up|tooltip|lightbox',
  '(?:post|entry|article)-author|authors?-?(?:bio|box|card|info|content|description)|about-?(?:the-?)?(?:authors?|us)|bio(?:graphy)?|profile|byline|dateline|publish(?:ed)?-?date|display-?date|timestamp|article-?(?:meta|info|header-meta)|post-?meta|entry-?meta',
  'player|audio|podcast|video-?(?:player|caption|title|list|data|js)|gallery-?(?:nav|thumbs)|slideshow-?nav|widget|sidebar|complementary|footer|contentinfo|toc|table-of-contents',
  'info-?box|fact-?box|fakta-?(?:box|boks|rute|ruta)|info-?kasten|ai-?summary|ai-?generated',
]);

/** Names of captions and credits of pictures. */
const CAPTION = namePattern([
  '(?:image|img|photo|picture|media|foto|bild|figure|gallery)-?(?:captions?|credits?|legends?|descriptions?|text|titles?|info)',
  'captions?|fig-?caption|legende?s?|bild-?(?:text|unterschrift)|pie-(?:de-)?foto|photo-?credits?|bild-?nachweis|copyright-?(?:image|photo)',
]);

/** Names of the standfirst, the sentences set apart between headline and text. */
const STANDFIRST = namePattern([
  'stand-?first|lead|lede|ledtext|lead-?text|intro|introduction|introtext|teaser-?text|deck?|excerpt|summary|preamble|abstract|description|alternative-?headline|sub-?title|sub-?head(?:line|ing)?|strap-?line',
  'einleitung|vorspann|anleser|unterzeile|ingress|ingressi|manchet|preambule|chapo|chapeau|entradilla|bajada|copete|sumario|subtitulo|linha-fina|sommario|sottotitolo|epigraph|perex|zajawka|sapo|spot|bajada-?nota',
]);

/** Whether an element's names are those of a part that surrounds an article. */
export function isNamedSurrounding(names: string): boolean {
  return SURROUNDING.test(names);
}

/** Whether an element's names are those of a caption or a credit. */
export function isNamedCaption(names: string): boolean {
  return CAPTION.test(names);
}

/** Whether an element's names are those of a standfirst. */
export function isNamedStandfirst(names: string): boolean {
  return STANDFIRST.test(names);
}

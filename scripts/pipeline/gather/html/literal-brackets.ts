/** Elements of HTML (HTML Standard §4 and §16.2), and those that only browsers of old knew. */
const ELEMENTS = new Set(
  `a abbr acronym address applet area article aside audio b base bdi bdo big blink blockquote body br button canvas
  caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset
  figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input
  ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noframes noscript object ol
  optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small
  source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr
  track tt u ul var video wbr`.split(/\s+/),
);

/** Elements without content that need no attribute either (HTML Standard §13.1.2). */
const BREAKS = new Set(['br', 'hr', 'wbr']);

/** Elements that may be left open (HTML Standard §13.1.2.4), as at the beginning of a text. */
const LEFT_OPEN = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th']);

/** A tag; its attributes are those of HTML, or any words. */
const TAG = /<(\/?)([a-z][a-z0-9:_-]*)((?:\s[^<>]*|\/)?)>/gi;

/** How a text is meant: as HTML, or as either HTML or plain text, which RSS does not say of its titles. */
export type Meant = 'html' | 'either';

/**
 * Escapes the angle brackets of a text that are none of markup, so that they survive its reading as HTML: `<16s`,
 * `<blink-182>`. In HTML every known element is markup. In a text that may be plain, an element is markup where it is
 * closed, has attributes, or is a break: "drops the <b> from its name" has no markup.
 */
export function escapeLiterals(text: string, meant: Meant): string {
  if (!text.includes('<')) return text;
  const closed = new Set(
    Array.from(text.matchAll(/<\/([a-z][a-z0-9:_-]*)\s*>/gi), ([, name = '']) => name.toLowerCase()),
  );
  const marked = text.replace(TAG, (tag: string, slash: string, name: string, rest: string, at: number) => {
    const element = { name: name.toLowerCase(), rest, isEnd: slash !== '', isFirst: at === 0 };
    return isMarkup(element, closed, meant) ? tag : `&lt;${tag.slice(1)}`;
  });
  return meant === 'html'
    ? marked
    : marked.replace(/<(?!\/?[a-z][a-z0-9:_-]*(?:\s[^<>]*|\/)?>|!--)/gi, '&lt;');
}

/** Whether a text has an element that is opened and closed, and so is HTML. */
export function hasElement(text: string): boolean {
  return Array.from(text.matchAll(/<([a-z][a-z0-9]*)(?:\s[^<>]*)?>/gi)).some(
    ([, name = '']) =>
      ELEMENTS.has(name.toLowerCase()) && text.toLowerCase().includes(`</${name.toLowerCase()}>`),
  );
}

interface Tag {
  name: string;
  rest: string;
  isEnd: boolean;
  isFirst: boolean;
}

function isMarkup({ name, rest, isEnd, isFirst }: Tag, closed: ReadonlySet<string>, meant: Meant): boolean {
  // Office programs write elements of their own: `<o:p></o:p>`.
  const isKnown = ELEMENTS.has(name) || (name.includes(':') && closed.has(name));
  if (!isKnown) return meant === 'html' && rest.includes('=');
  if (meant === 'html' || isEnd || BREAKS.has(name)) return true;
  return closed.has(name) || /=|\/\s*$/.test(rest) || (isFirst && LEFT_OPEN.has(name));
}

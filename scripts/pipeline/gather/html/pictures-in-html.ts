import { Parser } from 'htmlparser2';
import { TagSize } from './tag-size.ts';
import { writeInPieces } from './write-in-pieces.ts';

/** A picture of a text, by its address as it is written. */
export interface PictureInHtml {
  url: string;
  alt?: string | undefined;
}

/** Most pictures that are looked at: more than a report has. */
const MAX_PICTURES = 100;

/** The shortest side that a picture of a report has, in pixels; smaller ones are icons, portraits and counters. */
const SHORTEST_SIDE = 100;

/** Attributes in which scripts that load pictures late keep the address, instead of the placeholder in `src`. */
const LATE = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file', 'data-url'];
const LATE_SETS = ['data-srcset', 'data-lazy-srcset'];

/** Names, in classes and addresses, of what is no picture of a report. */
const NO_PICTURE =
  /(?:^|[^a-z])(?:pixel|beacon|track(?:er|ing)|counter|spacer|blank|transparent|placeholder|1x1|emojis?|smiley|smilies|avatars?|gravatar|icons?|logos?|feedburner|ads?|banner)(?:$|[^a-z])/i;

/** Animations, which are not shown, and in which counters of visits come. */
const GIF = /\.gif(?:$|[?#])/i;

/**
 * The pictures of a text in HTML, in their order, each by its largest version; without those that its attributes show to be
 * icons, counters of visits or placeholders.
 */
export function picturesInHtml(html: string): PictureInHtml[] {
  if (!/<img\s/i.test(html)) return [];
  const found: PictureInHtml[] = [];
  let seen = 0;
  const tag = new TagSize();
  const parser = new Parser({
    ...tag.handlers,
    onopentag: (name, attributes) => {
      if (name !== 'img' || ++seen > MAX_PICTURES || isSmall(attributes)) return;
      if (NO_PICTURE.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)) return;
      const url = addressesIn(attributes).find(isPicture);
      if (url !== undefined) found.push({ url, alt: attributes.alt?.trim() || undefined });
    },
  });
  writeInPieces(parser, html, () => tag.isExceeded || seen > MAX_PICTURES);
  parser.end();
  return found;
}

function isPicture(url: string): boolean {
  return !/^data:/i.test(url) && !GIF.test(url) && !NO_PICTURE.test(url);
}

type Attributes = Readonly<Record<string, string>>;

/** The addresses of a picture, the best first. */
function addressesIn(attributes: Attributes): string[] {
  const valueOf = (name: string) => attributes[name]?.trim() ?? '';
  const sets = [...LATE_SETS, 'srcset'].flatMap((name) => widestFirst(valueOf(name)));
  return [...sets, ...LATE.map(valueOf), valueOf('src')].filter((url) => url !== '');
}

/** The part of a `srcset` that is read, in UTF-16 code units: about thirty addresses. */
const LONGEST_SET = 5_000;

/** What parts the pictures of a `srcset`: a comma before a blank or behind a size; addresses may have others. */
const BETWEEN = /,(?=\s)|(?<=\s[\d.]{1,8}[wx]),/;

/** The addresses of a `srcset` (HTML Standard §4.8.4.2.1), those of wider or denser pictures first. */
function widestFirst(srcset: string): string[] {
  return srcset
    .slice(0, LONGEST_SET)
    .split(BETWEEN)
    .map((each) => each.trim().split(/\s+/))
    .map(([url = '', size = '1x']) => ({ url, size: Number(size.slice(0, -1)) || 1 }))
    .sort((a, b) => b.size - a.size)
    .map(({ url }) => url);
}

/** Whether a picture is declared too small, in its attributes or its style. */
function isSmall(attributes: Attributes): boolean {
  return (['width', 'height'] as const).some((side) => {
    const styled = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*(\\d+(?:\\.\\d+)?)(px|em)`, 'i').exec(
      attributes.style ?? '',
    );
    const declared = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/i.exec(attributes[side] ?? '')?.[1];
    const isInEms = styled?.[2]?.toLowerCase() === 'em' && Number(styled[1]) < SHORTEST_SIDE / 16;
    return (
      isInEms ||
      Number(declared ?? (styled?.[2]?.toLowerCase() === 'px' ? styled[1] : SHORTEST_SIDE)) < SHORTEST_SIDE
    );
  });
}

import satori from 'satori';
import { drawnOnce } from '../lib/kept-drawings.ts';
import { cardFonts, FAMILIES } from './card-fonts.ts';
import { drawCardMap, type Filled } from './card-map.ts';
import { COLOURS, type CardColours } from './colours.ts';
import { drawPng } from './draw-png.ts';

/** The content of a card. */
export interface Card {
  /** The site and the day. */
  kicker: string;
  title: string;
  /** One line below the title. */
  note: string;
  /** A quotation above the bar, and whose it is. */
  /** In quotation marks, and whose it is. */
  quote?: { text: string; by: string } | undefined;
  /** The parts of the bar; empty for a card without takes. */
  bar: readonly { share: number; colour: string }[];
  /** What is listed below the bar. */
  takes: readonly { label: string; share: number; colour: string }[];
  map: readonly Filled[];
}

/** The size that large sites show uncropped (Open Graph: 1.91 to 1), in pixels. */
const [WIDTH, HEIGHT] = [1200, 630];
const MARGIN = 60;
const MAP_WIDTH = 560;
const TAKES_WIDTH = 500;
/** Colours of a card: its dozen of fills, and so many soft edges that no eye misses the others; a sixth fewer bytes. */
const CARD_COLOURS = 32;
/** The longest title, in UTF-16 code units, that fits on two lines in large letters; a third line would run into the map. */
const TWO_LINES = 60;

/** Draws a card as a PNG, byte for byte the same on every machine: fonts and renderer are dependencies. */
export function drawCard(card: Card, colours: CardColours = COLOURS): Promise<Uint8Array<ArrayBuffer>> {
  return drawnOnce(['card', card, colours], () => drawCardNow(card, colours));
}

async function drawCardNow(card: Card, colours: CardColours): Promise<Uint8Array<ArrayBuffer>> {
  const layout = await satori(cardTree(card, colours), {
    width: WIDTH,
    height: HEIGHT,
    fonts: await cardFonts(),
  });
  const map = await drawCardMap(card.map, WIDTH - MARGIN - MAP_WIDTH, 332, MAP_WIDTH, colours.land);
  // Satori has already turned all text into paths.
  return drawPng(layout.replace(/<\/svg>\s*$/, `${map}</svg>`), CARD_COLOURS);
}

/**
 * The most of a text that is laid out, in UTF-16 code units: twice what three lines of the narrowest letters hold. Satori takes
 * seconds for a word of some thousand letters.
 */
const MAX_OF_TEXT = 500;

/** An element in the form that Satori accepts. */
interface Element {
  type: string;
  key: null;
  props: { style: Record<string, string | number>; children?: string | Element[] };
}

function box(style: Record<string, string | number>, children: string | Element[] = []): Element {
  return {
    type: 'div',
    key: null,
    props: { style: { display: 'flex', ...style }, children: laidOut(children) },
  };
}

const laidOut = (children: string | Element[]): string | Element[] =>
  typeof children === 'string' ? children.slice(0, MAX_OF_TEXT).toWellFormed() : children;

function cardTree({ kicker, title, note, quote, bar, takes }: Card, colours: CardColours): Element {
  return box(
    {
      flexDirection: 'column',
      boxSizing: 'border-box',
      width: WIDTH,
      height: HEIGHT,
      padding: MARGIN,
      color: colours.ink,
      backgroundColor: colours.paper,
      borderTop: `14px solid ${colours.accent}`,
      fontFamily: FAMILIES,
    },
    [
      box({ fontSize: 28, color: colours.soft }, kicker),
      box(
        {
          marginTop: 14,
          fontSize: title.length > TWO_LINES ? 44 : 54,
          fontWeight: 600,
          lineHeight: 1.18,
          lineClamp: 3,
          display: 'block',
        },
        title,
      ),
      box({ marginTop: 16, fontSize: 28, color: colours.soft }, note),
      box({ flexDirection: 'column', marginTop: 'auto', width: TAKES_WIDTH }, [
        ...(quote ? quoteTree(quote, colours) : []),
        ...(bar.length > 0 ? [barTree(bar)] : []),
        ...takes.map(takeTree),
      ]),
    ],
  );
}

function quoteTree({ text, by }: { text: string; by: string }, colours: CardColours): Element[] {
  return [
    box({ fontSize: 26, lineHeight: 1.35 }, text),
    box({ marginTop: 8, marginBottom: 20, fontSize: 22, color: colours.soft }, by),
  ];
}

const barTree = (bar: Card['bar']): Element =>
  box(
    { width: TAKES_WIDTH, height: 22, marginBottom: 14 },
    bar.map(({ share, colour }) => box({ width: `${share * 100}%`, height: 22, backgroundColor: colour })),
  );

const takeTree = ({ label, share, colour }: Card['takes'][number]): Element =>
  box({ alignItems: 'center', marginTop: 4, fontSize: 22 }, [
    box({ width: 18, height: 18, marginRight: 12, backgroundColor: colour }),
    box({}, `${label} ${Math.round(share * 100)}%`),
  ]);

import { z } from 'astro/zod';
import { Parser } from 'htmlparser2';
import { isAsWritten, lineAt, LookMistake } from './look-mistake.ts';
import { attributesOf } from './mark-attributes.ts';

/** The longest logo or icon as a publisher's program writes it, and as it is kept, in UTF-16 code units. */
const [MAX_WRITTEN, MAX_KEPT] = [200_000, 20_000];
/** The most elements within each other: programs that draw SVG follow them by recursion. */
const MAX_DEPTH = 32;
/** The most that a logo may be wider than high, or higher than wide. */
const MAX_RATIO = 12;

/** The elements of SVG 2 that shapes, and what they are filled with, are made of. */
const KEPT = new Set(
  'svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop clipPath mask'.split(
    ' ',
  ),
);
/** Attributes that the root has in one form. */
const ROOT = new Set(['x', 'y', 'width', 'height', 'viewBox']);
/** What draws nothing. */
const DROPPED = new Set(['title', 'desc', 'metadata']);

const REMEDIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['text', 'tspan', 'textPath'].map((name) => [name, 'turn the text into paths'])),
  style: 'write its colours as attributes: fill="#9a2c1f"',
  use: 'draw the shape where it is used',
};

/** A logo or an icon. */
export interface Mark {
  svg: string;
  /** In units of its own. */
  width: number;
  height: number;
}

/**
 * Reads a logo or an icon, of which only shapes and their paint are kept. Shapes without a colour get `currentColor`, that
 * of text.
 * @throws LookMistake at what draws something else, asks for another file, or runs
 */
export function parseMark(text: string): Mark {
  if (text.length > MAX_WRITTEN)
    throw new LookMistake(1, 'the drawing', `it has over ${MAX_WRITTEN} characters`, 'simplify it');
  const reading = readElements(text);
  const svg = reading.out.join('');
  if (svg.length > MAX_KEPT)
    throw new LookMistake(1, 'the drawing', `its shapes take over ${MAX_KEPT} characters`, 'simplify it');
  const { width, height } = reading.size;
  return { svg, width, height };
}

/** A logo or an icon as it is kept. */
export const markSchema = z
  .string()
  .max(MAX_KEPT)
  .refine(
    (text) => isAsWritten(text, (svg) => parseMark(svg).svg),
    'it is not a drawing as the program writes it',
  );

/** Follows the elements of a document, and writes those that are kept. */
function readElements(text: string): { out: string[]; size: Box } {
  const out: string[] = [];
  const open: { name: string; isKept: boolean }[] = [];
  let size: Box | undefined;
  const refuse = (name: string, what: string, remedy: string): never => {
    throw new LookMistake(lineAt(text, parser.startIndex), `<${name}>`, what, remedy);
  };
  const parser = new Parser(
    {
      onopentag(name, written) {
        const outer = open.at(-1);
        if (!outer && (size || name !== 'svg')) refuse(name, 'a drawing is one <svg>', 'give an SVG file');
        if (open.length >= MAX_DEPTH) refuse(name, 'it is too deep within others', 'ungroup the shapes');
        const isKept = (outer?.isKept ?? true) && !DROPPED.has(name) && !name.includes(':');
        open.push({ name, isKept });
        if (!isKept) return;
        if (!KEPT.has(name) || (name === 'svg' && outer))
          refuse(name, 'a drawing cannot have this', REMEDIES[name] ?? 'remove it');
        const line = lineAt(text, parser.startIndex);
        const own = attributesOf(name, written, line);
        if (!outer) size = sizeOf(own, written, line);
        const attributes = Object.entries(outer || !size ? Object.fromEntries(own) : rootOf(own, size));
        out.push(`<${name}${attributes.map(([key, value]) => ` ${key}="${value}"`).join('')}>`);
      },
      onclosetag(name, isImplied) {
        // An empty element, <path … />, closes itself where it begins.
        if (isImplied && !text.slice(0, parser.endIndex + 1).endsWith('/>'))
          refuse(name, 'it is not closed', `write </${name}>`);
        if (open.pop()?.isKept) out.push(`</${name}>`);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  if (!size) throw new LookMistake(1, 'the drawing', 'it is no SVG', 'give an SVG file');
  return { out, size };
}

/** The box of a drawing, in units of its own: `viewBox`, else its width and height. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function sizeOf(
  attributes: ReadonlyMap<string, string>,
  { width = '', height = '' }: Readonly<Record<string, string>>,
  line: number,
): Box {
  const numbers = (attributes.get('viewBox') ?? `0 0 ${width} ${height}`).trim().split(/[\s,]+/);
  const [x = NaN, y = NaN, wide = NaN, high = NaN] = numbers.map((each) => Number(each.replace(/px$/, '')));
  const ratio = wide / high;
  const isRight = [x, y, ratio].every(Number.isFinite) && wide > 0 && high > 0;
  if (isRight && ratio <= MAX_RATIO && ratio >= 1 / MAX_RATIO) return { x, y, width: wide, height: high };
  const what = `it has no size, or is over ${MAX_RATIO} times as long as broad`;
  throw new LookMistake(line, '<svg>', what, 'write viewBox="0 0 320 64"');
}

/** The attributes of the root: its box, and the colour of what has none. */
function rootOf(
  attributes: ReadonlyMap<string, string>,
  { x, y, width, height }: Box,
): Record<string, string> {
  const others = [...attributes].filter(([name]) => !ROOT.has(name));
  return {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: [x, y, width, height].join(' '),
    fill: 'currentColor',
    ...Object.fromEntries(others),
  };
}

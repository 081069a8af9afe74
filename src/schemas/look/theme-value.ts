import type { PropertyKind } from './theme-properties.ts';

/** A colour in the light and in the dark scheme, each as `#rrggbb`. */
export type TwoColours = readonly [light: string, dark: string];

const HEX = '#(?:[0-9a-f]{3}|[0-9a-f]{6})';
const ONE = new RegExp(`^(${HEX})$`);
const TWO = new RegExp(`^light-dark\\(\\s*(${HEX})\\s*,\\s*(${HEX})\\s*\\)$`);
const VEIL = /^rgb\(\s*(\d{1,3})\s+(\d{1,3})\s+(\d{1,3})\s*\/\s*(\d{1,3})%\s*\)$/;
const LENGTH = /^(\d{0,4}(?:\.\d{1,4})?)(rem|em|px|ch)$/;
/** The most that a channel of a colour, and an opacity in percent, can be (CSS Color 4). */
const [MAX_CHANNEL, MAX_PERCENT] = [255, 100];

/** Names for fonts that every machine has (CSS Fonts 4, "generic font families"). */
const GENERIC = new Set(
  'serif sans-serif monospace cursive system-ui ui-serif ui-sans-serif ui-monospace'.split(' '),
);
const FAMILY =
  /^(?:'[\p{L}\p{N}][\p{L}\p{N} _-]{0,59}'|"[\p{L}\p{N}][\p{L}\p{N} _-]{0,59}"|-?[a-z][a-z\d-]*(?: [a-z\d-]+)*)$/iu;
const MAX_FAMILIES = 12;

/** What to write as a value of a kind. */
export const EXAMPLES: Readonly<Record<PropertyKind, string>> = {
  colour: '#1b1916, or light-dark(#1b1916, #ebe7de) for a light and a dark one',
  veil: 'rgb(0 0 0 / 45%)',
  length: '1.5rem, with rem, em, px or ch',
  fonts:
    "'Noto Sans', Arial, sans-serif: fonts of the reader's machine, and last serif, sans-serif, monospace or system-ui",
};

/** Reads a colour; undefined where the value is none that pictures can be drawn with. */
export function readColours(value: string): TwoColours | undefined {
  const text = value.toLowerCase();
  const [, light, dark = light] = TWO.exec(text) ?? ONE.exec(text) ?? [];
  return light === undefined || dark === undefined ? undefined : [six(light), six(dark)];
}

/** A colour for both schemes, as it is written. */
export const writeColours = ([light, dark]: TwoColours): string =>
  light === dark ? light : `light-dark(${light}, ${dark})`;

/** A value in the one form in which it is kept; undefined where it is not of its kind. */
export function normalValue(kind: PropertyKind, value: string): string | undefined {
  if (kind === 'colour') {
    const colours = readColours(value);
    return colours && writeColours(colours);
  }
  if (kind === 'veil') return normalVeil(value.toLowerCase());
  return kind === 'length' ? normalLength(value.toLowerCase()) : normalFonts(value);
}

const six = (hex: string): string => (hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex);

function normalVeil(value: string): string | undefined {
  const [, red, green, blue, opacity] = (VEIL.exec(value) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || opacity === undefined)
    return undefined;
  if (Math.max(red, green, blue) > MAX_CHANNEL || opacity > MAX_PERCENT) return undefined;
  return `rgb(${red} ${green} ${blue} / ${opacity}%)`;
}

function normalLength(value: string): string | undefined {
  if (value === '0') return '0px';
  const [, number = '', unit = ''] = LENGTH.exec(value) ?? [];
  return number === '' ? undefined : `${Number(number)}${unit}`;
}

function normalFonts(value: string): string | undefined {
  const families = value.split(',').map((family) => family.trim().replace(/\s+/g, ' '));
  const isRight =
    families.length <= MAX_FAMILIES &&
    families.every((family) => FAMILY.test(family)) &&
    GENERIC.has(families.at(-1)?.toLowerCase() ?? '');
  return isRight ? families.map((family) => family.replaceAll('"', "'")).join(', ') : undefined;
}

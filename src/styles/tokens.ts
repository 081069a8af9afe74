import tokensCss from './tokens.css?raw';

/** The tokens that pictures and the manifest are made with, since these cannot ask the style sheet. */
const READ = [
  'ink',
  'ink-soft',
  'paper',
  'rule',
  'accent',
  'map-none',
  'map-covered',
  'map-doubtful',
  'map-silent',
  'map-unread',
  'take-none',
  'take-1',
  'take-2',
  'take-3',
  'take-4',
] as const;

/** A colour in the light and the dark scheme, each as `#rrggbb`. */
export interface Colour {
  light: string;
  dark: string;
}

/** The colours that are read from `tokens.css`, by their names there. */
export type Tokens = Readonly<Record<(typeof READ)[number], Colour>>;

const COLOUR = '(#[0-9a-f]{6})';
const ONE_COLOUR = new RegExp(`^${COLOUR}$`, 'i');
const TWO_COLOURS = new RegExp(`^light-dark\\(\\s*${COLOUR}\\s*,\\s*${COLOUR}\\s*\\)$`, 'i');

/**
 * Reads a colour from the text of `tokens.css`.
 *
 * @param name without the dashes before it
 * @throws Error where the token is missing, stands there twice or is no colour that a picture can be drawn with
 */
export function readColour(css: string, name: string): Colour {
  const declared = new RegExp(`(?<![\\w-])--${name}\\s*:([^;}]*)`, 'g');
  const values = Array.from(css.replace(/\/\*.*?\*\//gs, '').matchAll(declared), ([, value = '']) =>
    value.trim(),
  );
  const [value] = values;
  if (value === undefined || values.length > 1)
    throw new Error(`tokens.css must declare --${name} once, and declares it ${values.length} times`);
  const [, light, dark = light] = TWO_COLOURS.exec(value) ?? ONE_COLOUR.exec(value) ?? [];
  if (light === undefined || dark === undefined)
    throw new Error(
      `tokens.css declares --${name} as "${value}": write #rrggbb or light-dark(#rrggbb, #rrggbb), since pictures are drawn with it`,
    );
  return { light, dark };
}

/**
 * Reads the tokens that are asked for outside the style sheet.
 *
 * @param css the text of `tokens.css`
 * @throws Error that names the first token that is missing or cannot be read
 */
export function readTokens(css: string): Tokens {
  return Object.fromEntries(READ.map((name) => [name, readColour(css, name)])) as Record<
    (typeof READ)[number],
    Colour
  >;
}

/** The tokens of this site. */
export const TOKENS = readTokens(tokensCss);

import { createHash } from 'node:crypto';
import { type Look, lookSchema } from '../schemas/look/look.ts';
import { type Mark, parseMark } from '../schemas/look/mark.ts';
import { TOKENS } from '../styles/tokens.ts';
import { sitePath } from './urls.ts';

/** Hexadecimal digits of the hash in the name of a logo, so that a page of an earlier day keeps the one that it had. */
const HASH_LENGTH = 8;

/** What the variable says, read once: every page asks for it. */
interface Known {
  text: string;
  look: Look;
  logo: Logo | undefined;
}

let known: Known | undefined;

/**
 * How the site looks: `OVERVIEW_LOOK`, the JSON of theme, logo and icon, which a build sets.
 * @throws when the variable is not such JSON
 */
export const look = (): Look => current().look;

/** The logo of this site; undefined where its name stands instead. */
export const logo = (): Logo | undefined => current().logo;

function current(): Known {
  const text = process.env.OVERVIEW_LOOK ?? '{}';
  if (known?.text !== text) {
    const read = lookSchema.parse(JSON.parse(text));
    known = { text, look: read, logo: read.logo === undefined ? undefined : logoOf(read.logo) };
  }
  return known;
}

/** A logo as a file. */
export interface LogoFile {
  /** Without its folder and its ending. */
  name: string;
  svg: string;
}

/** The logo of the site: as a page shows it, and its files. */
export interface Logo extends Pick<Mark, 'width' | 'height'> {
  /** For the light and the dark scheme; once where they are the same. */
  files: [light: LogoFile, dark?: LogoFile];
}

function logoOf(svg: string): Logo {
  const { width, height } = parseMark(svg);
  const [light, dark] = [logoFile(svg, TOKENS.ink.light), logoFile(svg, TOKENS.ink.dark)];
  return { width, height, files: light.name === dark.name ? [light] : [light, dark] };
}

/** The address of a logo's file. */
export const logoPath = ({ name }: LogoFile): string => sitePath(`icons/${name}.svg`);

/** A drawing in which the colour of text is this one: a file of its own does not know that of the page. */
export const inColour = (svg: string, colour: string): string =>
  svg.replace(/="currentColor"/gi, `="${colour}"`);

function logoFile(mark: string, ink: string): LogoFile {
  const svg = inColour(mark, ink);
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, HASH_LENGTH);
  return { name: `logo-${hash}`, svg };
}

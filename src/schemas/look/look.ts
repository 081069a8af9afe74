import { z } from 'astro/zod';
import { LookMistake } from './look-mistake.ts';
import { markSchema, parseMark } from './mark.ts';
import { parseTheme, themeSchema, writeTheme } from './theme.ts';

/** How a publication looks, as a public snapshot keeps it; what is absent is the program's. */
export const lookSchema = z.strictObject({
  /** A style sheet that is laid over `src/styles/tokens.css`. */
  theme: themeSchema.optional(),
  /** An SVG in place of the name in the masthead. */
  logo: markSchema.optional(),
  /** An SVG for tabs and apps. */
  icon: markSchema.optional(),
});

/** How a publication looks. */
export type Look = z.infer<typeof lookSchema>;

/** The theme of `tokens.css` itself. */
export const DEFAULT_THEME = 'calm';
/** The themes that come along; those but the default are files of this name below `THEMES`. */
export const THEME_NAMES = [DEFAULT_THEME, 'contrast', 'terminal'];
/** The folder of the themes that come along, in the program. */
export const THEMES = 'src/styles/themes';

/** Which files say how a publication looks: each the value of a key of the configuration, or nothing. */
export type LookFiles = Readonly<Partial<Record<keyof Look, string>>>;

/** A mistake in one of the files, or that there is none. */
export interface LookFailure {
  /** Which of them. */
  key: keyof Look;
  /** The file, and the line where it is known. */
  place: string;
  what: string;
  remedy: string;
}

/**
 * Reads how a publication looks.
 * @param read gives the text of a file, relative to the publication, below `THEMES` to the program; undefined where there is none
 * @param onFailure called with the first mistake, and throws
 * @returns what was chosen; the default theme is a theme that is undefined
 */
export function readLook(
  files: LookFiles,
  read: (path: string) => string | undefined,
  onFailure: (failure: LookFailure) => never,
): Look {
  const readBy = (key: keyof Look, parse: (text: string) => string): string | undefined => {
    const path = fileOf(key, files[key] ?? '');
    if (path === undefined) return undefined;
    const text = read(path);
    if (text === undefined)
      onFailure({ key, place: path, what: 'there is no such file', remedy: REMEDIES[key] });
    try {
      return parse(text.replace(/^\uFEFF/, ''));
    } catch (error) {
      if (!(error instanceof LookMistake)) throw error;
      const { line, subject, what, remedy } = error;
      return onFailure({ key, place: `${path}:${line}: ${subject}`, what, remedy });
    }
  };
  return {
    ...(files.theme && { theme: readBy('theme', (text) => writeTheme(parseTheme(text))) }),
    ...(files.logo && { logo: readBy('logo', (text) => parseMark(text).svg) }),
    ...(files.icon && { icon: readBy('icon', (text) => parseMark(text).svg) }),
  };
}

const REMEDIES: Readonly<Record<keyof Look, string>> = {
  theme: `give the path of a .css file, or one of ${THEME_NAMES.join(', ')}`,
  logo: 'give the path of an .svg file',
  icon: 'give the path of an .svg file',
};

/** The file that a key names; undefined for the default. */
function fileOf(key: keyof Look, value: string): string | undefined {
  if (key !== 'theme' || !THEME_NAMES.includes(value)) return value;
  return value === DEFAULT_THEME ? undefined : `${THEMES}/${value}.css`;
}

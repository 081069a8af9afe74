import { readCode, type SourceFile } from './source-files.ts';

/** A style sheet of the site: a global file, or the style block of a component. */
export interface StyleSheet {
  path: string;
  /** Without comments. */
  css: string;
}

/** The CSS of a file, without comments: all of a `.css` file, the style blocks of an Astro component. */
export function cssOf({ path, text }: SourceFile): string {
  const css = path.endsWith('.css')
    ? text
    : Array.from(text.matchAll(/<style[^>]*>(.*?)<\/style>/gs), ([, body]) => body).join('\n');
  return css.replace(/\/\*.*?\*\//gs, '');
}

/** The style sheets in `src/`, global ones and those of components; not the themes, which are laid over the tokens. */
export const readStyleSheets = (): StyleSheet[] =>
  readCode(['css', 'astro'])
    .filter(({ path }) => path.startsWith('src/') && !path.startsWith('src/styles/themes/'))
    .map((file) => ({ path: file.path, css: cssOf(file) }))
    .filter(({ css }) => css !== '');

/** The class names of the selectors of a style sheet, each once; not those within `:global()`. */
export function classesOf(css: string): string[] {
  const selectors = Array.from(css.matchAll(/[^{};]+(?=\{)/g), ([selector]) => selector)
    .filter((selector) => !selector.trim().startsWith('@'))
    .join('\n');
  return [
    ...new Set(Array.from(withoutGlobal(selectors).matchAll(/\.([a-z][\w-]*)/gi), ([, name = '']) => name)),
  ];
}

/** A list of selectors without what stands in `:global()`. */
function withoutGlobal(selectors: string): string {
  let kept = '';
  let depth = 0;
  for (const part of selectors.split(/(:global\(|\(|\))/)) {
    if (part === ':global(' && depth === 0) depth = 1;
    else if (depth > 0) depth += part.endsWith('(') ? 1 : part === ')' ? -1 : 0;
    else kept += part;
  }
  return kept;
}

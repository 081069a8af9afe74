import { readFile } from 'node:fs/promises';
import type { CSSOptions, Plugin } from 'vite';
import { layTheme } from './lay-theme.ts';

type PostcssPlugin = NonNullable<Exclude<CSSOptions['postcss'], string | undefined>['plugins']>[number];

/** The tokens as a text, as `tokens.ts` asks for them. */
const RAW = /^(.*\/src\/styles\/tokens\.css)\?raw$/;

/**
 * Lays a theme over `tokens.css` when the templates are compiled: in the style sheet, which imports it, and in its text, from
 * which pictures and the manifest take their colours.
 * @param theme its text; without one everything stays as it is
 */
export function themePlugin(theme: string | undefined): Plugin[] {
  if (theme === undefined) return [];
  return [
    {
      name: 'overview:theme',
      enforce: 'pre',
      config: () => ({ css: { postcss: { plugins: [inStyleSheets(theme)] } } }),
      async load(id) {
        const [, path] = RAW.exec(id) ?? [];
        if (path === undefined) return undefined;
        return `export default ${JSON.stringify(layTheme(await readFile(path, 'utf8'), theme))}`;
      },
    },
  ];
}

/** Runs after Vite has put imported style sheets in place of their imports. */
const inStyleSheets = (theme: string): PostcssPlugin => ({
  postcssPlugin: 'overview-theme',
  Once(root, { postcss }) {
    root.walkAtRules('layer', (rule) => {
      if (rule.params !== 'tokens') return;
      rule.replaceWith(
        postcss.parse(layTheme(rule.toString(), theme), { from: rule.source?.input.file }).nodes,
      );
    });
  },
});

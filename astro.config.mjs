import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { chosenInterface } from './src/interface/chosen-interface.ts';
import { interfacePlugin } from './src/interface/interface-plugin.ts';
import { chosenLook } from './src/styles/chosen-look.ts';
import { shortScopes } from './src/styles/short-scopes.ts';
import { themePlugin } from './src/styles/theme-plugin.ts';

/** The styles of components that several pages have are one file: a page asks for four or five in all, `flags.css` among them. */
const SHARED_STYLES = {
  name: 'shared',
  test: /\/src\/components\/(?!print\/).*\.astro\?astro&type=style/,
  minShareCount: 2,
};

/** The scripts that pages load by their hash alone: every page names one, which was called after what it was compiled of. */
const SHORT_NAMES = { entryFileNames: '_astro/[hash].js', chunkFileNames: '_astro/[hash].js' };

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  site: process.env.OVERVIEW_SITE ?? 'http://localhost:4321',
  base: process.env.OVERVIEW_BASE ?? '/',
  // The content security policy of every page forbids inline scripts and styles.
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: {
    plugins: [
      shortScopes(),
      themePlugin(chosenLook(process.env).theme),
      interfacePlugin(chosenInterface(process.env)),
    ],
    build: { assetsInlineLimit: 0 },
    // Has a part of machine code.
    ssr: { external: ['satteri'] },
    environments: {
      client: { build: { rolldownOptions: { output: SHORT_NAMES } } },
      prerender: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [SHARED_STYLES] } } } },
      },
    },
  },
  markdown: { syntaxHighlight: false, processor: satteri() },
  integrations: [mdx()],
  devToolbar: { enabled: false },
});

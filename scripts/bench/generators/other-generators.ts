import { DAY_MARK, type PageParts } from './page-parts.ts';

/** A generator of static sites that this one is measured against. */
export interface Generator {
  name: string;
  /** Its program, which must be on the path. */
  command: string;
  /** How it is asked to build the project that it runs in, and which version it is. */
  build: readonly string[];
  version: readonly string[];
  /** The files of a project besides its pages, by their paths. */
  files: (shell: PageParts['shell']) => Record<string, string>;
}

/** The folders of a project in which its Markdown lies, and into which it is built. */
export const [CONTENT, OUT] = ['content', 'public'];

/** CommonMark alone, as this program has it. */
const HUGO_CONFIGURATION = {
  disableKinds: ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'],
  markup: {
    goldmark: {
      extensions: { typographer: false, linkify: false, table: false, strikethrough: false, footnote: false },
      parser: { autoHeadingID: false },
      renderer: { unsafe: true },
    },
  },
};

const HUGO: Generator = {
  name: 'Hugo',
  command: 'hugo',
  build: ['--quiet'],
  version: ['version'],
  files: (shell) => ({
    'config.json': JSON.stringify(HUGO_CONFIGURATION),
    'layouts/_default/single.html': template(shell, '{{ .Params.day }}', [
      '{{ .Params.head | safeHTML }}',
      '{{ .Content }}',
      '{{ .Params.tail | safeHTML }}',
    ]),
  }),
};

const ELEVENTY: Generator = {
  name: 'Eleventy',
  command: 'eleventy',
  build: ['--quiet', `--input=${CONTENT}`, `--output=${OUT}`],
  version: ['--version'],
  files: (shell) => ({
    'package.json': '{ "type": "module" }',
    'eleventy.config.js': 'export default () => ({ markdownTemplateEngine: false });\n',
    [`${CONTENT}/${CONTENT}.json`]: '{ "layout": "page.11ty.js" }',
    [`${CONTENT}/_includes/page.11ty.js`]: `export default (page) => \`${template(
      literal(shell),
      '${page.day}',
      ['${page.head}', '${page.content}', '${page.tail}'],
    )}\`;\n`,
  }),
};

/** Those that are measured, the fastest first. */
export const GENERATORS: readonly Generator[] = [HUGO, ELEVENTY];

/** A template of the shell of all pages, with expressions for what differs. */
function template(
  [start, masthead, footer, end]: PageParts['shell'],
  day: string,
  [head, content, tail]: readonly [string, string, string],
): string {
  return [start, head, masthead, content, footer, tail, end].join('').replaceAll(DAY_MARK, day);
}

/** The shell as it is written within a template literal of JavaScript. */
function literal(shell: PageParts['shell']): PageParts['shell'] {
  const [start, masthead, footer, end] = shell.map((part) =>
    part.replace(/[\\`]|\$(?=\{)/g, String.raw`\$&`),
  );
  return [start ?? '', masthead ?? '', footer ?? '', end ?? ''];
}

/** A page as both generators read it: front matter in YAML, of which JSON’s strings are a part, and Markdown. */
export function pageFile(address: string, day: string, { head, content, tail }: PageParts): string {
  const fields = Object.entries({ url: address, permalink: address, day, head, tail });
  const matter = fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join('');
  return `---\n${matter}---\n${content}\n`;
}

import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCode } from '../support/source-files.ts';
import { classesOf, readStyleSheets } from '../support/style-sheets.ts';

/** The files that may wear a class, without their style blocks. */
const markup = readCode(['astro', 'ts', 'mdx'])
  .filter(({ path }) => path.startsWith('src/'))
  .map(({ path, text }) => ({ path, text: text.replace(/<style.*/gs, '') }));

/** Whether a text names a class; `tone-1` is also named by `tone-${number}`. */
const names = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text) ||
  (/-\w+$/.test(name) && text.includes(`${name.replace(/-\w+$/, '')}-\${`));

/** How many files wear a class: those that name it, and those that import a function that makes its name. */
function wearers(name: string): number {
  const naming = markup.filter(({ text }) => names(text, name));
  const makers = naming.filter(({ path }) => path.endsWith('.ts')).map(({ path }) => `/${basename(path)}'`);
  const asking = markup.filter(({ text }) => makers.some((maker) => text.includes(maker)));
  return new Set([...naming, ...asking]).size;
}

const isOfLayout = (name: string): boolean =>
  markup.some(({ path, text }) => path.startsWith('src/layouts/') && names(text, name));

const sheets = readStyleSheets();

describe('the classes of the style sheets', () => {
  it('that are global are worn by the layout, or by two files or more', () => {
    const alone = sheets
      .filter(({ path }) => path.endsWith('.css'))
      .flatMap(({ path, css }) =>
        classesOf(css)
          .filter((name) => wearers(name) < 2 && !isOfLayout(name))
          .map((name) => `${path}: .${name}`),
      );
    expect(alone).toEqual([]);
  });

  it('of a component are worn in it', () => {
    const unworn = sheets
      .filter(({ path }) => path.endsWith('.astro'))
      .flatMap(({ path, css }) => {
        const own = markup.find((file) => file.path === path)?.text ?? '';
        return classesOf(css)
          .filter((name) => !names(own, name))
          .map((name) => `${path}: .${name}`);
      });
    expect(unworn).toEqual([]);
  });
});

it('classes are found in selectors, nested or not, and not in values or in what is global', () => {
  const css = `@layer a { @media print { .b > li.c:not(.d), :global(.e :is(.f, i)) .g { width: 0.5em; .h { top: 0 } } } }`;
  expect(classesOf(css)).toEqual(['b', 'c', 'd', 'g', 'h']);
});

it('a class that nobody wears would be seen', () => {
  expect(names('<p class="note flip-help">', 'flip')).toBe(false);
  expect(names('<p class={`edge-${tone}`}>', 'edge-4')).toBe(true);
  expect(names('<p class="note flip-help">', 'note')).toBe(true);
});

it('attributes that are spread on elements are those of functions whose types have no class', () => {
  const spread = markup.flatMap(({ path, text }) =>
    path.endsWith('.astro')
      ? Array.from(
          text.matchAll(/<[a-z][\w-]*\b(?:[^<>{}]|\{[^{}]*\}|=>)*\{\.\.\.([\w.]+)/g),
          ([, name = '']) => name,
        )
      : [],
  );
  expect([...new Set(spread)].sort()).toEqual(['inLanguage']);
});

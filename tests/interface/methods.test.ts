import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/data/interface/catalogues.ts';
import { readFrontMatter } from '../../src/markdown/read-markdown.ts';
import { METHODS } from '../../src/lib/methods.ts';

const FOLDER = join(import.meta.dirname, '../../src/methods');

/** What of a page on a method is the same in every language: its headings, points, links and code, by number. */
function shapeOf(path: string) {
  const text = readFileSync(join(FOLDER, path), 'utf8');
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    headings: count(/^## /gm),
    points: count(/^- /gm),
    paragraphs: count(/\n\n/g),
    bold: count(/\*\*/g),
    links: text.match(/href=\{[^}]+\}/g) ?? [],
    code: (text.match(/`[^`\n]+`/g) ?? []).map((code) =>
      code.replace(/ADDRESS|ADRESSE|DIRECCIÓN/, 'ADDRESS'),
    ),
  };
}

it('every method has its page, and no other has', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(METHODS.map(({ slug }) => slug).sort());
});

describe.each(METHODS)('the page on $slug', ({ slug }) => {
  it('is there in each language that comes along, with the same parts', () => {
    const languages = readdirSync(join(FOLDER, slug)).map((file) => file.replace('.mdx', ''));
    expect(languages.sort()).toEqual([...INTERFACE_LANGUAGES].sort());
    for (const language of languages)
      expect(shapeOf(`${slug}/${language}.mdx`), language).toEqual(shapeOf(`${slug}/en.mdx`));
  });

  it('has a title and a description of its own in each', () => {
    const said = INTERFACE_LANGUAGES.flatMap((language) => {
      const { data } = readFrontMatter(readFileSync(join(FOLDER, slug, `${language}.mdx`), 'utf8'));
      const { title, description } = data;
      return [title, description];
    });
    expect(new Set(said).size).toBe(2 * INTERFACE_LANGUAGES.length);
    expect(said.every((text) => typeof text === 'string' && text.length > 10)).toBe(true);
  });
});

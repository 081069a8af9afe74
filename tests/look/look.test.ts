import { describe, expect, it } from 'vitest';
import { parseLook } from '../../scripts/command-line/look-option.ts';
import { siteSettings } from '../../scripts/command-line/site-settings.ts';
import { type LookFiles, readLook, THEME_NAMES } from '../../src/schemas/look/look.ts';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeTemporary } from '../support/run-folder.ts';

/** What is read of files that have these texts, with the first failure thrown as its place and what is wrong. */
const read = (files: LookFiles, texts: Record<string, string>) =>
  readLook(
    files,
    (path) => texts[path],
    ({ key, place, what }) => {
      throw new Error(`${key}: ${place}: ${what}`);
    },
  );

describe('the look of a publication', () => {
  it('is of the files that are named, each reduced to what is known', () => {
    const texts = {
      'own.css': '\uFEFF:root { --ink: #000 }',
      'logo.svg': '<svg viewBox="0 0 4 2"><title>a</title></svg>',
    };
    expect(read({ theme: 'own.css', logo: 'logo.svg' }, texts)).toEqual({
      theme: ':root {\n--ink: #000000;\n}\n',
      logo: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2" fill="currentColor"></svg>',
    });
    expect(read({}, texts)).toEqual({});
  });

  it.each([
    [{ theme: 'none.css' }, 'theme: none.css: there is no such file'],
    [{ theme: 'bad.css' }, 'theme: bad.css:2: --ink: "red" cannot be its value'],
    [{ icon: 'bad.svg' }, 'icon: bad.svg:3: <script>: a drawing cannot have this'],
  ])('of %j is refused by key, file and line', (files, message) => {
    const texts = {
      'bad.css': ':root {\n  --ink: red;\n}',
      'bad.svg': '<svg viewBox="0 0 4 2">\n\n<script/></svg>',
    };
    expect(() => read(files, texts)).toThrow(message);
  });

  it('says which themes come along, and what to write', async () => {
    expect(() => parseLook({ theme: 'solarized' })).toThrow(
      /give the path of a \.css file, or one of calm, contrast, terminal/,
    );
    const path = join(makeTemporary('theme-'), 'theme.css');
    await writeFile(path, ':root {\n  --size-lead: big;\n}');
    expect(() => parseLook({ theme: path })).toThrow(
      `theme: ${path}:2: --size-lead: "big" cannot be its value\n  What to do: write it like 1.5rem, with rem, em, px or ch`,
    );
  });

  it.each(THEME_NAMES.slice(1))('has the theme %s, which comes along', (name) => {
    expect(parseLook({ theme: name })?.theme).toMatch(/^:root \{\n--accent: /);
  });

  it('of a public snapshot stays where nothing is given, and gives way to what is', () => {
    const published = { look: { theme: ':root {\n--ink: #000000;\n}\n' } };
    expect(siteSettings({}, {}, published)).toEqual(published);
    expect(siteSettings({}, { OVERVIEW_THEME: 'calm' }, published)).toEqual({});
    const { look } = siteSettings({}, { OVERVIEW_THEME: 'terminal' }, published);
    expect(look?.theme).toContain('color-scheme: dark;');
  });
});

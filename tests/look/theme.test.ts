import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LookMistake } from '../../src/schemas/look/look-mistake.ts';
import { parseTheme, themeSchema, writeTheme } from '../../src/schemas/look/theme.ts';
import { THEME_PROPERTIES } from '../../src/schemas/look/theme-properties.ts';

const kept = (css: string): string => writeTheme(parseTheme(css));
const root = (...lines: string[]): string => `:root {\n${lines.join('\n')}\n}\n`;

describe('a theme', () => {
  it('is kept without comments, in one form and order', () => {
    const css =
      '/* Ours;\n :root { --ink: #f00 } */ :root{--size-small:.875REM;--ink:#ABC;--paper:light-dark( #fff , #000000 );' +
      '--serif:"PT Serif",Georgia , serif}';
    expect(kept(css)).toBe(
      root(
        '--ink: #aabbcc;',
        '--paper: light-dark(#ffffff, #000000);',
        "--serif: 'PT Serif', Georgia, serif;",
        '--size-small: 0.875rem;',
      ),
    );
    expect(kept('')).toBe('');
  });

  it('has dark colours in pairs, or in the media query for the dark, before or after the light ones', () => {
    const dark = '@media (prefers-color-scheme: dark) { :root { --ink: #fff; } }';
    for (const css of [`${dark} :root { --ink: #000 }`, `:root { --ink: #000 }\n${dark}`])
      expect(kept(css)).toBe(root('--ink: light-dark(#000000, #ffffff);'));
  });

  it('has other lengths for the windows that the tokens know, and may have one scheme alone', () => {
    const css = ':root{color-scheme:dark;--radius:0} @media (max-width:40rem){:root{--size-lead:1.5rem}}';
    expect(kept(css)).toBe(
      `${root('--radius: 0px;', 'color-scheme: dark;')}@media (max-width: 40rem) {\n${root('--size-lead: 1.5rem;')}}\n`,
    );
  });

  it.each([
    [':root { --ink: url(https://a.example/x) }', 1, '--ink'],
    [':root {\n  --paper: #fff;\n  --ink: red;\n}', 3, '--ink'],
    [':root { --ink: #12345 }', 1, '--ink'],
    [':root { --ink: var(--paper) }', 1, '--ink'],
    [':root { --ink: #000 !important }', 1, '--ink'],
    [':root { --ink: #000\n --paper: #fff; }', 1, '--ink'],
    [':root { --page: -3rem }', 1, '--page'],
    [':root { --page: calc(1rem + 2px) }', 1, '--page'],
    [':root { --page: 99999rem }', 1, '--page'],
    [':root { --page: #fff }', 1, '--page'],
    [":root { --serif: 'Papyrus' }", 1, '--serif'],
    [":root { --serif: 'a;b', serif }", 1, "b'"],
    [':root { --serif: expression(x), serif }', 1, '--serif'],
    [':root { --backdrop: #000 }', 1, '--backdrop'],
    [':root { --backdrop: rgb(0 0 999 / 45%) }', 1, '--backdrop'],
    [':root { --inks: #000 }', 1, '--inks'],
    [':root { color: #000 }', 1, 'color'],
    [':root { color-scheme: blue }', 1, 'color-scheme'],
    ['\n:root { --ink: #000; --ink: #111 }', 2, '--ink'],
    [':root { --ink: #000 }\n:root { --ink: #111 }', 2, '--ink'],
    ['@import url(x.css);', 1, '@import'],
    ["\n@import 'x.css';", 2, '@import'],
    ['@charset "utf-8";', 1, '@charset'],
    ['@font-face { font-family: x; src: url(x) }', 1, '@font-face'],
    ['body { --ink: #000 }', 1, 'body'],
    [':root, body { --ink: #000 }', 1, ':root, body'],
    [':root { --ink: #000 } body { display: none }', 1, 'body'],
    [':root { a { --ink: #000 } }', 1, 'a {'],
    [':root { --ink: #000', 1, '--ink'],
    [':root { --ink: #000; ', 1, 'the end'],
    [':root { --ink: #000 } }', 1, '}'],
    [':root { --ink: #000 } /* unclosed', 1, '/* unclosed'],
    ['@media print { :root { --ink: #000 } }', 1, '@media print'],
    ['@media (prefers-color-scheme: dark) { body { --ink: #000 } }', 1, 'body'],
    ['@media (prefers-color-scheme: dark) { :root { --ink: #000 } }', 1, '--ink'],
    ['@media (prefers-color-scheme: dark) { :root { --page: 3rem } }', 1, '--page'],
    ['@media (max-width: 40rem) { :root { --ink: #000 } }', 1, '--ink'],
    ['<style>', 1, '<style>'],
    ['a'.repeat(10_001), 1, 'the theme'],
  ])('is refused by line and property: %j', (css, line, subject) => {
    const mistake = mistakeOf(css);
    expect(mistake.line).toBe(line);
    expect(mistake.subject).toContain(subject);
    expect(mistake.remedy).toMatch(/^(?:write|docs|remove|move|shorten)/);
  });

  it('is either refused, or kept in a form of which the same is kept, whatever it holds', () => {
    const part = fc.oneof(
      fc.constantFrom(
        ':root',
        '{',
        '}',
        ';',
        ':',
        '--ink',
        '--page',
        '#fff',
        '1rem',
        '@media',
        '/*',
        '*/',
        'url(x)',
      ),
      fc.constantFrom(
        '(prefers-color-scheme: dark)',
        ' ',
        '\n',
        "'",
        '"',
        '\\',
        '<',
        '@import',
        'light-dark(#fff, #000)',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 24 }), (parts) => {
        const text = keptIfRead(parts.join(''));
        if (text === undefined) return;
        expect(kept(text)).toBe(text);
        expect(text).not.toMatch(/url|import|[<'"\\]/);
      }),
    );
  });

  it('is sealed only as the program writes it', () => {
    const written = kept(':root { --ink: #000 }');
    expect(themeSchema.safeParse(written).success).toBe(true);
    for (const text of [`${written} `, ':root { --ink: #000 }', '@import url(x);', 'a'.repeat(10_001)])
      expect(themeSchema.safeParse(text).success).toBe(false);
  });

  it('can set every property, each by its kind', () => {
    const values = { colour: '#123456', veil: 'rgb(0 0 0 / 45%)', length: '2rem', fonts: 'Georgia, serif' };
    const lines = Array.from(THEME_PROPERTIES, ([name, { kind }]) => `${name}: ${values[kind]};`);
    expect(kept(root(...lines))).toBe(root(...lines.toSorted()));
  });
});

function mistakeOf(css: string): LookMistake {
  try {
    parseTheme(css);
  } catch (error) {
    if (error instanceof LookMistake) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

function keptIfRead(css: string): string | undefined {
  try {
    return kept(css);
  } catch (error) {
    if (error instanceof LookMistake) return undefined;
    throw error;
  }
}

import { describe, expect, it } from 'vitest';
import { keepNeededScopes } from '../../src/styles/needed-scopes.ts';
import { scopedStyle } from '../../src/styles/own-classes.ts';
import { withoutOwnScopes } from '../../src/styles/short-scopes.ts';

const SCOPE = 'data-astro-cid-abcd1234';
/** A style sheet's needs where every class that starts with `own` is the component's alone. */
const styleOf = (css: string) => scopedStyle(css, (name) => name.startsWith('own'));
const kept = (css: string, code: string, byScript: string[] = []): string =>
  keepNeededScopes(code.replaceAll('§', ` ${SCOPE}`), SCOPE, styleOf(css), (name) =>
    byScript.includes(name),
  ).replaceAll(` ${SCOPE}`, '§');

describe('the scope of a selector', () => {
  it.each([
    ['goes where a class is the component’s own', '.own[§]{}', '.own.own{}'],
    ['… after a tag', 'p[§].own:hover{}', 'p.own.own:hover{}'],
    ['… beside a class of others', '.note[§].own>b[§]{}', '.note.own.own>b[§]{}'],
    ['stays at a class that others wear', '.note[§] .own[§]{}', '.note[§] .own.own{}'],
    ['stays where only an argument is its own', '.note[§]:not(.own){}', '.note[§]:not(.own){}'],
  ])('%s', (_, scoped, bare) => {
    const css = scoped.replaceAll('[§]', `[${SCOPE}]`);
    const own = new Set(['own']);
    expect(withoutOwnScopes(css, { own, scoped: [] }).replaceAll(`[${SCOPE}]`, '[§]')).toBe(bare);
  });
});

describe('the scope of an element', () => {
  it.each([
    [
      'goes where no selector needs it',
      '.own {}',
      '<p class="own"§>a</p><b§>c</b>',
      '<p class="own">a</p><b>c</b>',
    ],
    ['stays by tag', 'p {}', '<p class="own"§><b§></b></p>', '<p class="own"§><b></b></p>'],
    ['stays by class', '.note {}', '<p class="a note"§><b§></b></p>', '<p class="a note"§><b></b></p>'],
    ['goes where a class is missing', 'p.note {}', '<p class="a"§></p>', '<p class="a"></p>'],
    [
      'stays where the class is computed',
      '.is-small {}',
      '<p${addAttribute(`is-${size > 2 ? "a" : "b"}`, "class")}§></p><b${addAttribute(x, "href")}§></b>',
      '<p${addAttribute(`is-${size > 2 ? "a" : "b"}`, "class")}§></p><b${addAttribute(x, "href")}></b>',
    ],
    ['stays where any element may match', '.own > :first-child {}', '<p§></p>', '<p§></p>'],
    ['stays by an attribute alone', '[data-day] .own {}', '<p data-day§></p>', '<p data-day§></p>'],
    [
      'goes by an attribute of a class',
      '.own[data-day] {}',
      '<p class="own" data-day§></p>',
      '<p class="own" data-day></p>',
    ],
    [
      'knows what is global',
      '.own :global(b) {}',
      '<p class="own"§><b§></b></p>',
      '<p class="own"><b></b></p>',
    ],
  ])('%s', (_, css, before, after) => {
    expect(kept(css, before)).toBe(after);
  });

  it('stays where a script sets the class', () => {
    expect(kept('.is-lit {}', '<p§></p>', ['is-lit'])).toBe('<p§></p>');
  });

  it('is no property of an element whose tag is computed, unless a selector needs it', () => {
    const code = `renderComponent(r, "Tag", Tag, { "class": "own", "${SCOPE}": true })`;
    expect(kept('.own {}', code)).toBe('renderComponent(r, "Tag", Tag, { "class": "own" })');
    expect(kept('p {}', code)).toBe(code);
  });
});

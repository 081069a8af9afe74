import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { keepNeededScopes } from './needed-scopes.ts';
import { classesIn, readStyles, type ScopedStyle, withoutArguments } from './own-classes.ts';

/** The attribute by which Astro keeps a component's styles to itself; its eight characters are a hash of the file's path. */
const SCOPE = /data-astro-cid-([\da-z]{8})\b/g;
/** Characters of the hash that tell some hundred components apart. */
const KEPT = 4;
/** What a selector asks of one element, with the scope where Astro puts it: after the tag or the first class. */
const SCOPED = /([\w.-]*)\[data-astro-cid-[\da-z]{8}\]([^\s,>+~{}]*)/g;

/** A module that is a component's styles. */
const isStyle = (id: string): boolean => id.includes('type=style');

/** The component's file of a module. */
const fileOf = (id: string): string => id.replace(/\?.*$/, '');

/**
 * Spares the attribute that Astro writes on each element of a component with styles: on a page of small pieces it was a tenth
 * of all bytes. A class that only one component's elements wear needs no scope in a selector, an element that no selector
 * matches by its scope needs none either, and what is left gets a short name. Selectors match the same elements with the same
 * specificity as before. Only compiled code is changed, never an article's text.
 * @throws when two components would share a name
 */
export function shortScopes(): Plugin[] {
  const hashes = new Map<string, string>();
  // What is worn where is read once for each start: `astro dev` wants a restart after a class moved to another component.
  const styles = readStyles(fileURLToPath(new URL('..', import.meta.url)));
  const shorten = (code: string) => code.replace(SCOPE, (_, hash: string) => shortName(hash, hashes));
  return [
    {
      name: 'overview:short-scopes-in-styles',
      // Before Vite turns styles into modules.
      enforce: 'pre',
      transform: (code, id) =>
        isStyle(id) && code.includes('data-astro-cid-')
          ? { code: shorten(withoutOwnScopes(code, styles.of(fileOf(id)))), map: null }
          : undefined,
    },
    {
      name: 'overview:short-scopes-in-markup',
      // After Astro has compiled the component.
      enforce: 'post',
      transform: (code, id) => {
        if (isStyle(id) || !code.includes('data-astro-cid-')) return undefined;
        const [scope] = code.match(SCOPE) ?? [];
        const style = styles.of(fileOf(id));
        const kept = scope ? keepNeededScopes(code, scope, style, styles.isWornByScript) : code;
        return { code: shorten(kept), map: null };
      },
    },
  ];
}

/** Styles in which one of a component's own classes stands in place of the scope: both weigh the same. */
export function withoutOwnScopes(css: string, { own }: ScopedStyle): string {
  return css.replace(SCOPED, (whole, before: string, after: string) => {
    const first = classesIn(before + withoutArguments(after)).find((name) => own.has(name));
    return first === undefined ? whole : `${before}.${first}${after}`;
  });
}

function shortName(hash: string, hashes: Map<string, string>): string {
  const short = hash.slice(0, KEPT);
  const taken = hashes.get(short) ?? hash;
  if (taken !== hash)
    throw new Error(`src/styles/short-scopes.ts: two components share "${short}": raise KEPT`);
  hashes.set(short, hash);
  return `data-${short}`;
}

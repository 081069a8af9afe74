import type { Plugin } from 'vite';

/** The attribute by which Astro keeps a component's styles to itself; its eight characters are a hash of the file's path. */
const SCOPE = /data-astro-cid-([\da-z]{8})\b/g;
/** Characters of the hash that tell some hundred components apart. */
const KEPT = 4;

/** A module that is a component's styles. */
const isStyle = (id: string): boolean => id.includes('type=style');

/**
 * Shortens the name of the attribute that Astro writes on each element of a component with styles. On a page of small pieces
 * such names were a tenth of all bytes. Only compiled code is changed, never an article's text.
 * @throws when two components would share a name
 */
export function shortScopes(): Plugin[] {
  const hashes = new Map<string, string>();
  const shorten = (code: string) =>
    code.includes('data-astro-cid-')
      ? { code: code.replace(SCOPE, (_, hash: string) => shortName(hash, hashes)), map: null }
      : undefined;
  return [
    {
      name: 'overview:short-scopes-in-styles',
      // Before Vite turns styles into modules.
      enforce: 'pre',
      transform: (code, id) => (isStyle(id) ? shorten(code) : undefined),
    },
    {
      name: 'overview:short-scopes-in-markup',
      // After Astro has compiled the component.
      enforce: 'post',
      transform: (code, id) => (isStyle(id) ? undefined : shorten(code)),
    },
  ];
}

function shortName(hash: string, hashes: Map<string, string>): string {
  const short = hash.slice(0, KEPT);
  const taken = hashes.get(short) ?? hash;
  if (taken !== hash)
    throw new Error(`src/styles/short-scopes.ts: two components share "${short}": raise KEPT`);
  hashes.set(short, hash);
  return `data-${short}`;
}

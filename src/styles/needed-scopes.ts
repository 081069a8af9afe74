import type { ScopedStyle, WornByScript } from './own-classes.ts';

/**
 * A class that is known only when the page is rendered. Attributes that are spread are those of functions such as
 * `inLanguage`, whose types have no class (tested).
 */
const DYNAMIC = /addAttribute\([^]*?,\s*"(?:class|class:list)"/;
const CLASS = /\sclass="([^"]*)"/;
/** A component or an element whose tag is known only when the page is rendered: the scope is one of its properties. */
const PROPERTY = /,?\s*"data-astro-cid-[\da-z]{8}": true/g;
/** What Astro adds to spread attributes for scopes that are classes, which ours are not. */
const SPREAD_CLASS = /\{ "class": "astro-[\da-z]{8}" \}/g;

/**
 * The compiled code of a component's markup, with the attribute of its scope on those elements alone that a selector of its
 * styles may match by it.
 *
 * @param scope the attribute's name
 */
export function keepNeededScopes(
  code: string,
  scope: string,
  { scoped }: ScopedStyle,
  isWornByScript: WornByScript,
): string {
  const mark = ` ${scope}`;
  const parts = code.split(new RegExp(`${mark}(?=[\\s>/])`));
  const marked = parts.reduce((before, after) => {
    const keeps = scoped === undefined || mayMatch(elementBefore(before), scoped, isWornByScript);
    return `${before}${keeps ? mark : ''}${after}`;
  });
  const bare = marked.replace(SPREAD_CLASS, '{}');
  return scoped?.length === 0 ? bare.replace(PROPERTY, '') : bare;
}

function mayMatch(
  element: string,
  scoped: NonNullable<ScopedStyle['scoped']>,
  isWornByScript: WornByScript,
): boolean {
  const tag = /^<([\w-]+)/.exec(element)?.[1]?.toLowerCase();
  if (tag === undefined) return true;
  const isDynamic = DYNAMIC.test(element);
  const worn = (CLASS.exec(element)?.[1] ?? '').split(/\s+/);
  return scoped.some(
    (compound) =>
      (compound.tag === undefined || compound.tag.toLowerCase() === tag) &&
      compound.classes.every((name) => isDynamic || worn.includes(name) || isWornByScript(name)),
  );
}

/** The start of the tag that a piece of code ends in: from its `<`, past expressions in `${…}`. */
function elementBefore(code: string): string {
  let depth = 0;
  for (let at = code.length - 1; at >= 0; at -= 1) {
    const char = code[at];
    if (char === '}') depth += 1;
    else if (char === '{') depth -= 1;
    else if (char === '<' && depth === 0) return code.slice(at);
  }
  return '';
}

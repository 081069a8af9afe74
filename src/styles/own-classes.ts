import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a component's `<style>` needs of the elements of its markup. */
export interface ScopedStyle {
  /** Its classes that no element outside the component wears: they need no scope. */
  own: ReadonlySet<string>;
  /** The parts of its selectors that match by scope, each by a tag and classes; undefined when any element may match. */
  scoped: readonly Compound[] | undefined;
}

/** What one element must be: `p.note` of the selector `.article > p.note`. */
interface Compound {
  /** Absent where any tag matches. */
  tag?: string;
  classes: readonly string[];
}

/** The names of classes that some scripts set, which any element may come to wear. */
export type WornByScript = (name: string) => boolean;

/** What the style sheets of all components need. */
export interface Styles {
  /** @param file the absolute path of a component */
  of: (file: string) => ScopedStyle;
  isWornByScript: WornByScript;
}

const STYLE = /<style[^>]*>(.*?)<\/style>/gs;
/** A class that is computed, or set by a script. */
const EXPRESSION = /\bclass(?:\{|=\{|:list|Name|List)|['"]class['"]|\bclass=(?![{"])/;
const CLASSES = /\bclass="[^"]*"/g;
const LIST = /\bclass:list=\{.*?\}\s*(?:>|\n)/gs;
const QUOTED = /'[^'\n]*'|"[^"\n]*"|`[^`]*`/g;
const GIVEN = /(?:className\s*[=:]|classList\.(?:add|toggle|replace)\(|setAttribute\('class',)([^;\n]*)/g;
/** A phrase of the interface, whose words name no class. */
const PHRASE = /\b(?:t|tWith|phrase)\(\s*'(?:[^'\\\n]|\\.)*'/g;
const COMMENT = /\/\*.*?\*\//gs;

/** Reads all components and scripts below a folder. */
export function readStyles(folder: string): Styles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names
    .filter((name) => /\.(?:astro|mdx|ts)$/.test(name))
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(path, 'utf8');
      const css = Array.from(text.matchAll(STYLE), ([, body = '']) => body).join('\n');
      const wearing = wearingText(text.replace(STYLE, '').replace(PHRASE, ''));
      return { path, css: css.replace(COMMENT, ''), wearing, set: path.endsWith('.ts') ? setText(text) : '' };
    });
  const isWornByScript: WornByScript = (name) => files.some(({ set }) => isNamed(set, name));
  const made = new Map<string, ScopedStyle>();
  const make = (path: string): ScopedStyle => {
    const others = files.filter((file) => file.path !== path);
    const css = files.find((file) => file.path === path)?.css ?? '';
    return scopedStyle(css, (name) => !others.some(({ wearing }) => isNamed(wearing, name)));
  };
  return {
    isWornByScript,
    of: (path) => {
      const style = made.get(path) ?? make(path);
      made.set(path, style);
      return style;
    },
  };
}

/**
 * What of a file may name the classes that elements wear: its class attributes; where one is an expression, or a script sets
 * some, all texts in quotes too, from which it may take them.
 */
function wearingText(markup: string): string {
  const taken = EXPRESSION.test(markup) ? [CLASSES, LIST, QUOTED] : [CLASSES];
  return taken.flatMap((pattern) => markup.match(pattern) ?? []).join('\n');
}

/** What of a script may name the classes that it gives to elements that are there: all texts in quotes where one is computed. */
function setText(script: string): string {
  const given = Array.from(script.matchAll(GIVEN), ([, value = '']) => value.match(QUOTED) ?? []);
  const isComputed = given.some((names) => names.length === 0);
  return (isComputed ? (script.match(QUOTED) ?? []) : given.flat()).join('\n');
}

/** What a style sheet needs, given which classes are its component's own. */
export function scopedStyle(css: string, isOwn: (name: string) => boolean): ScopedStyle {
  const compounds = compoundsOf(css);
  const own = new Set(compounds.flatMap((compound) => compound?.classes ?? []).filter(isOwn));
  const scoped = compounds.filter((compound) => !compound?.classes.some((name) => own.has(name)));
  const known = scoped.filter((compound) => compound !== undefined);
  return { own, scoped: known.length === scoped.length ? known : undefined };
}

/** Whether a text names a class; `tone-1` is also named by `tone-${tone}`. */
function isNamed(text: string, name: string): boolean {
  // Most texts lack it, which is seen at a fraction of the cost.
  if (text.includes(name) && new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text)) return true;
  const stem = name.slice(0, name.lastIndexOf('-') + 1);
  return stem !== '' && stem !== name && text.includes(`${stem}\${`);
}

/** An attribute without a tag or a class before it. */
const BARE_ATTRIBUTE = /(?<before>^|[\s,>+~])\[/g;

/** The parts of a style sheet's selectors to which Astro gives the scope; undefined for one that names no tag or class. */
function compoundsOf(css: string): (Compound | undefined)[] {
  return (
    Array.from(css.matchAll(/[^{};]+(?=\{)/g), ([selector]) => selector.trim())
      .filter((selector) => selector !== '' && !/^(?:@|from$|to$|[\d.]+%)/.test(selector))
      // What only an attribute names may be any element.
      .flatMap((selector) =>
        withoutArguments(selector.replace(BARE_ATTRIBUTE, '$<before>*[')).split(/[\s,>+~]+/),
      )
      .filter((part) => part !== '' && !part.startsWith(':global'))
      .map(compoundOf)
  );
}

function compoundOf(part: string): Compound | undefined {
  const classes = classesIn(part);
  const tag = /^[a-z][\w-]*/i.exec(part)?.[0];
  if (tag === undefined && classes.length === 0) return undefined;
  return tag === undefined ? { classes } : { tag, classes };
}

/** The classes that a part of a selector names. */
export const classesIn = (part: string): string[] =>
  Array.from(part.matchAll(/\.([\w-]+)/g), ([, name = '']) => name);

/** A selector without what stands in parentheses or brackets: neither is scoped by itself. */
export function withoutArguments(selector: string): string {
  let depth = 0;
  let kept = '';
  for (const char of selector) {
    if (char === ')' || char === ']') depth -= 1;
    if (depth === 0 && char !== ')' && char !== ']' && char !== '(' && char !== '[') kept += char;
    if (char === '(' || char === '[') depth += 1;
  }
  return kept;
}

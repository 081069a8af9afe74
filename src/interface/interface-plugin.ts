import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { catalogueOf } from '../data/interface/catalogues.ts';
import type { Interface } from '../schemas/interface.ts';
import { compileMessage } from './compile-message.ts';

/** The environment in which Astro compiles the scripts of pages. */
const CLIENT = 'client';
/** The modules that browsers have another of. */
const OF_SERVER = /\/(t|language)\.ts$/;
/** The folder of those that they have. */
const IN_BROWSER = join(import.meta.dirname, 'in-browser');
/** A module of our own that has phrases. */
const HAS_PHRASES = /\b(?:t|phrase)\(/;
/** The functions that take a phrase. */
const TAKES_PHRASE = new Set(['t', 'phrase']);

/**
 * Translates the phrases in the scripts of pages when they are compiled: each stands in the script in the language of the
 * site, so that a page loads no catalogue and no parser.
 */
export function interfacePlugin(shown: Interface): Plugin[] {
  const catalogue = catalogueOf(shown);
  return [
    {
      name: 'overview:interface-in-browser',
      enforce: 'pre',
      applyToEnvironment: ({ name }) => name === CLIENT,
      resolveId(source, importer = '') {
        const [, name] = OF_SERVER.exec(source) ?? [];
        const isOurs = join(dirname(importer), source) === join(import.meta.dirname, `${name}.ts`);
        const isInBrowser = dirname(importer) === IN_BROWSER;
        return isOurs && !isInBrowser ? join(IN_BROWSER, `${name}.ts`) : undefined;
      },
    },
    {
      name: 'overview:interface-phrases',
      // After TypeScript has become JavaScript.
      enforce: 'post',
      applyToEnvironment: ({ name }) => name === CLIENT,
      transform(code, id) {
        if (!id.includes('/src/') || !HAS_PHRASES.test(code)) return undefined;
        const found = phrasesIn(this.parse(code)).toSorted((a, b) => b.start - a.start);
        return found.reduce((text, { start, end, phrase }) => {
          const message = compileMessage(catalogue[phrase] ?? phrase, shown.language);
          return `${text.slice(0, start)}${JSON.stringify(message)}${text.slice(end)}`;
        }, code);
      },
    },
  ];
}

/** A phrase in a script: where its literal begins and ends. */
interface Found {
  start: number;
  end: number;
  phrase: string;
}

/** The literals that are the first argument of a call that takes a phrase, in a syntax tree (ESTree). */
function phrasesIn(node: unknown): Found[] {
  if (Array.isArray(node)) return node.flatMap(phrasesIn);
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(phrasesIn);
  const {
    type,
    callee,
    arguments: given,
  } = node as {
    type?: unknown;
    callee?: { name?: unknown };
    arguments?: { value?: unknown; start: number; end: number }[];
  };
  const [first] = type === 'CallExpression' && TAKES_PHRASE.has(String(callee?.name)) ? (given ?? []) : [];
  if (typeof first?.value !== 'string') return inner;
  return [{ start: first.start, end: first.end, phrase: first.value }, ...inner];
}

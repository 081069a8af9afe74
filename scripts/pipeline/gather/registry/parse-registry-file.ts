import { basename } from 'node:path';
import { isMap, isNode, isSeq, LineCounter, parseDocument, type YAMLSeq } from 'yaml';
import type { z } from 'astro/zod';
import { type Source, sourceSchema } from '../../../../src/schemas/source.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { uncleanPath } from '../../snapshot/check-clean.ts';

/** A source with the line of the registry at which it begins. */
export interface RegisteredSource {
  source: Source;
  /** File and line, as messages name them: `content/sources/fr.yaml:12`. */
  at: string;
}

/** What a registry file holds, and everything that is wrong with it, a line each, with file and line. */
export interface RegistryFile {
  sources: RegisteredSource[];
  problems: string[];
}

/**
 * Parses one country's file of the registry: a YAML list of sources. Never throws; each problem names file, line
 * and field, and says what to do.
 * @param path the file as messages name it; its name is the country's code in small letters
 */
export function parseRegistryFile(text: string, path: string): RegistryFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    version: '1.2',
  });
  const place = (offset: number | undefined) => `${path}:${lines.linePos(offset ?? 0).line}`;
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) {
    return {
      sources: [],
      problems: broken.map(({ pos, message }) => `${place(pos[0])}: ${message}; mend the YAML`),
    };
  }
  if (!isSeq(document.contents)) {
    return { sources: [], problems: [`${path}:1: it is not a list; begin each source with "- id: …"`] };
  }
  // An alias may stand for a list of aliases, and so on: none is needed here.
  if (text.includes('*') && /[:\-[,]\s+\*\w/.test(text)) {
    return { sources: [], problems: [`${path}:1: it holds an alias (*name); write the value out`] };
  }
  return parseSources(document.contents, document.toJS() as unknown[], path, place);
}

function parseSources(
  list: YAMLSeq,
  values: readonly unknown[],
  path: string,
  place: (offset: number | undefined) => string,
): RegistryFile {
  const file: RegistryFile = { sources: [], problems: [] };
  const country = basename(path, '.yaml').toUpperCase();
  for (const [index, item] of list.items.entries()) {
    const at = place(isNode(item) ? item.range?.[0] : undefined);
    const parsed = sourceSchema.safeParse(values[index]);
    const lineOf = (keys: readonly PropertyKey[]) => place(offsetOf(item, keys)) || at;
    if (!parsed.success) file.problems.push(...parsed.error.issues.map((issue) => problemOf(issue, lineOf)));
    else if (parsed.data.country !== country) {
      file.problems.push(
        `${lineOf(['country'])}: country: it is ${parsed.data.country}; sources of ${country} belong here`,
      );
    } else {
      const unclean = uncleanPath(parsed.data);
      if (unclean)
        file.problems.push(
          `${lineOf(unclean)}: ${unclean.join('.')}: control characters or loose white space; retype it`,
        );
      else file.sources.push({ source: parsed.data, at });
    }
  }
  return file;
}

function problemOf(issue: z.core.$ZodIssue, lineOf: (keys: readonly PropertyKey[]) => string): string {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const field = [...issue.path, ...unknown.slice(0, 1)];
  const said = unknown.length > 0 ? 'there is no such field; check its spelling' : issue.message;
  return `${lineOf(field)}: ${field.join('.') || 'source'}: ${cleanText(said)}`;
}

/** Where the value at the end of a path stands, or the nearest part of it that is there. */
function offsetOf(item: unknown, keys: readonly PropertyKey[]): number | undefined {
  let node = item;
  let offset = isNode(node) ? node.range?.[0] : undefined;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((each) => String(each.key) === String(key));
      if (isNode(pair?.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair?.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    }
  }
  return offset;
}

import { basename } from 'node:path';
import { isSeq, type YAMLSeq } from 'yaml';
import type { z } from 'astro/zod';
import { type Source, sourceSchema } from '../../../../src/schemas/source.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { parseYaml, type YamlLines } from '../../../text/yaml-lines.ts';
import { isZoneName } from '../../../text/date/wall-clock.ts';
import type { Failure, Outcome } from '../../outcome/failure.ts';
import { uncleanPath } from '../../snapshot/check-clean.ts';

/** A source with the line of the registry at which it begins. */
export interface RegisteredSource {
  source: Source;
  /** File and line, as messages name them: `content/sources/fr.yaml:12`. */
  at: string;
}

/** Longest file that is read, in UTF-16 code units: fifty times the longest of ours. Its parser needs much memory. */
const MAX_FILE_LENGTH = 250_000;

/**
 * Parses one country's file of the registry, a YAML list of sources, and collects all mistakes. Each failure names file
 * and line; its detail gives the wrong field and the remedy.
 * @param path the file as messages name it; its name is the country's code in small letters
 */
export function parseRegistryFile(text: string, path: string): Outcome<RegisteredSource> {
  if (text.length > MAX_FILE_LENGTH) {
    const detail = `it has over ${MAX_FILE_LENGTH} characters; divide it`;
    return { items: [], failures: [failureAt(`${path}:1`, 'too large', detail)] };
  }
  const yaml = parseYaml(text);
  if (yaml.mistakes.length > 0) {
    const failures = yaml.mistakes.map(({ line, message }) =>
      failureAt(`${path}:${line}`, 'not YAML', message),
    );
    return { items: [], failures };
  }
  const { contents } = yaml.document;
  if (!isSeq(contents)) {
    const detail = 'it is not a list; begin each source with "- id: …"';
    return { items: [], failures: [failureAt(`${path}:1`, 'not a list', detail)] };
  }
  return parseSources(contents, yaml.document.toJS() as unknown[], path, yaml);
}

function parseSources(
  list: YAMLSeq,
  values: readonly unknown[],
  path: string,
  { lineOf: lineOfNode, lineAt }: YamlLines,
): Outcome<RegisteredSource> {
  const file: Outcome<RegisteredSource> = { items: [], failures: [] };
  const country = basename(path, '.yaml').toUpperCase();
  for (const [index, item] of list.items.entries()) {
    const at = `${path}:${lineOfNode(item) ?? 1}`;
    const parsed = sourceSchema.safeParse(values[index]);
    const lineOf = (keys: readonly PropertyKey[]) => `${path}:${lineAt(item, keys)}`;
    if (!parsed.success)
      file.failures.push(...parsed.error.issues.map((issue) => issueFailure(issue, lineOf)));
    else if (parsed.data.country !== country) {
      const detail = `country: it is ${parsed.data.country}; sources of ${country} belong here`;
      file.failures.push(failureAt(lineOf(['country']), 'another country', detail));
    } else if (parsed.data.zone !== undefined && !isZoneName(parsed.data.zone)) {
      const detail = `zone: ${parsed.data.zone} is not in the tz database; write it like America/Chicago`;
      file.failures.push(failureAt(lineOf(['zone']), 'invalid field', detail));
    } else {
      const unclean = uncleanPath(parsed.data);
      if (unclean) {
        const detail = `${unclean.join('.')}: control characters or loose white space; retype it`;
        file.failures.push(failureAt(lineOf(unclean), 'unclean text', detail));
      } else file.items.push({ source: parsed.data, at });
    }
  }
  return file;
}

function failureAt(subject: string, reason: string, detail: string): Failure {
  return { stage: 'registry', subject, reason, detail };
}

function issueFailure(issue: z.core.$ZodIssue, lineOf: (keys: readonly PropertyKey[]) => string): Failure {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const field = [...issue.path, ...unknown.slice(0, 1)];
  const said = unknown.length > 0 ? 'unknown field; check its spelling' : issue.message;
  return failureAt(lineOf(field), 'invalid field', `${field.join('.') || 'source'}: ${cleanText(said)}`);
}

import { z } from 'astro/zod';
import type { TextLimit } from '../../../../src/schemas/text-limit.ts';
import { jsonValue } from '../../../text/json-value.ts';
import { matchesPath, normalPath, normalPattern } from '../robots/path-pattern.ts';

/** Most rules that are read; more are an attack. */
const MOST_RULES = 1_000;

const ruleSchema = z.object({
  location: z.string().max(2_000),
  'tdm-reservation': z.union([z.literal(0), z.literal(1)]),
});

/**
 * The limit that a site's `/.well-known/tdmrep.json` sets for an address (TDM Reservation Protocol, W3C community group
 * report of 2024, §4): the first rule whose location matches decides. Its locations are written as in a robots.txt. A file
 * that is not one reserves nothing.
 */
export function tdmFileLimit(text: string, { pathname, search }: URL): TextLimit | undefined {
  const file = jsonValue(text);
  // Before they are validated, for which a million of them would take seconds.
  const rules = Array.isArray(file) ? z.array(ruleSchema).safeParse(file.slice(0, MOST_RULES)) : undefined;
  if (!rules?.success) return undefined;
  const path = normalPath(pathname + search);
  const rule = rules.data.find(({ location }) => matchesPath(path, normalPattern(location)));
  return rule?.['tdm-reservation'] === 1 ? { shows: 'lead', rule: 'tdm-reservation' } : undefined;
}

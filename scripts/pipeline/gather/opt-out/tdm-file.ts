import { z } from 'astro/zod';
import { jsonValue } from '../../../text/json-value.ts';
import { matchesPath, normalPath, patternOnSite } from '../robots/path-pattern.ts';

/** Most rules that are read; more are an attack. */
const MAX_RULES = 1_000;

/** A rule; a number may come as a string, or as a truth. */
const ruleSchema = z.object({
  location: z.string().max(2_000),
  'tdm-reservation': z.union([z.literal([0, 1]), z.literal(['0', '1', true, false]).transform(Number)]),
  'tdm-policy': z.string().max(2_000).optional(),
});

/** A reservation of text mining, with the address of the policy that says under which conditions it is lifted. */
export interface Reservation {
  policy?: string | undefined;
}

/**
 * What a site's `/.well-known/tdmrep.json` reserves for an address (TDM Reservation Protocol, W3C community group report of
 * 2024, §4): the first rule whose location matches decides. Its locations are written as in a robots.txt, perhaps with the
 * host; a single rule may stand without its list. A rule that is not one is left out, and a file that is not one reserves
 * nothing.
 */
export function tdmFileReservation(text: string, address: URL): Reservation | undefined {
  const rules = [jsonValue(text)].flat();
  const path = normalPath(address.pathname + address.search);
  const rule = rules
    .slice(0, MAX_RULES)
    .flatMap((each) => ruleSchema.safeParse(each).data ?? [])
    .find(({ location }) => {
      const pattern = patternOnSite(location, address);
      return pattern !== undefined && matchesPath(path, pattern);
    });
  return rule?.['tdm-reservation'] === 1 ? { policy: rule['tdm-policy'] } : undefined;
}

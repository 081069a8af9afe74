/** Longest time that a cached document counts as fresh, in seconds: half a day, so a daily run revalidates it. */
export const LONGEST_FRESH = 12 * 60 * 60;

/** The parts of `Cache-Control` (RFC 9111 §5.2) that we use. */
export interface Freshness {
  /** Whether the document may be cached at all. */
  keep: boolean;
  /** Seconds for which it stays fresh. */
  seconds: number;
}

/**
 * Parses `Cache-Control` and subtracts the time that the answer has spent in caches on its way (`Age`, RFC 9111
 * §4.2.3). Without the header a document is cached and revalidated each time.
 */
export function freshness(header: string | undefined, spent?: string): Freshness {
  const directives = new Map(
    (header ?? '')
      .toLowerCase()
      .split(',')
      .map((directive) => directive.trim().split('='))
      .map(([name = '', value = '']) => [name, value.replaceAll('"', '')]),
  );
  if (directives.has('no-store')) return { keep: false, seconds: 0 };
  const age = directives.get('max-age') ?? '';
  const passed = /^\d{1,12}$/.test(spent ?? '') ? Number(spent) : 0;
  if (directives.has('no-cache') || !/^\d{1,12}$/.test(age)) return { keep: true, seconds: 0 };
  return { keep: true, seconds: Math.min(Math.max(0, Number(age) - passed), LONGEST_FRESH) };
}

/** Longest time that a kept document counts as fresh, in seconds: half a day, so that a daily run asks. */
const LONGEST_FRESH = 12 * 60 * 60;

/** What `Cache-Control` (RFC 9111 §5.2) allows. */
export interface Freshness {
  /** Whether the document may be kept at all. */
  keep: boolean;
  /** For how many seconds it need not be asked for again. */
  seconds: number;
}

/**
 * Reads `Cache-Control`, less the time that the answer has spent in caches on its way (`Age`, RFC 9111 §4.2.3);
 * without it a document is kept and asked for each time.
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

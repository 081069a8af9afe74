/**
 * Collects what the headers of an answer ask of machines, a line each: X-Robots-Tag, a reservation of text and data mining
 * (TDMRep), preferences on uses (draft-ietf-aipref-attach), and content signals, which some networks send as a header too;
 * undefined where they ask for nothing.
 */
export function robotsTagOf(headers: ReadonlyMap<string, string>): string | undefined {
  const isReserved = (headers.get('tdm-reservation') ?? '').split(',').some((value) => value.trim() === '1');
  const policy = headers.get('tdm-policy')?.trim();
  const lineOf = (start: string) => {
    const value = headers.get(start.slice(0, -1));
    return value === undefined ? '' : `${start} ${value}`;
  };
  return joined([
    headers.get('x-robots-tag') ?? '',
    isReserved ? RESERVED : '',
    isReserved && policy ? `${POLICY} ${policy}` : '',
    lineOf(USAGE),
    lineOf(SIGNAL),
  ]);
}

/**
 * What is asked for a document that an answer without it (304) renews: each header of the answer replaces the stored one
 * (RFC 9111 §3.2), and those that it leaves out stay.
 */
export function renewedRobotsTag(
  stored: string | undefined,
  renewed: string | undefined,
): string | undefined {
  if (renewed === undefined) return stored;
  const byHeader = (tag: string) => Map.groupBy(tag.split('\n'), headerOf);
  return joined([...new Map([...byHeader(stored ?? ''), ...byHeader(renewed)]).values()].flat());
}

const RESERVED = 'tdm-reservation';
const USAGE = 'content-usage:';
const SIGNAL = 'content-signal:';
const POLICY = 'tdm-policy:';

/** The header that a line is from. */
function headerOf(line: string): string {
  if (line === RESERVED || line.startsWith(POLICY)) return RESERVED;
  return [USAGE, SIGNAL].find((start) => line.startsWith(start)) ?? 'x-robots-tag';
}

const joined = (lines: readonly string[]): string | undefined =>
  lines
    .filter((line) => line !== '')
    .join('\n')
    .trim() || undefined;

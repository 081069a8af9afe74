/** Milliseconds of a day. */
const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** Whether a name is one of the tz database. */
export function isZoneName(zone: string): boolean {
  return formatOf(zone) !== undefined;
}

/**
 * The instant at which clocks in a zone show a time. Of a time that they show twice the first, and for one that they skip
 * the time as much later, as Temporal's "compatible" does.
 * @param wall the time as if it were in UTC, in milliseconds since 1970
 * @param zone a name of the tz database; any other counts as UTC
 * @returns milliseconds since 1970
 */
export function instantInZone(wall: number, zone: string): number {
  const before = offsetAt(zone, wall - DAY);
  const after = offsetAt(zone, wall + DAY);
  const isShownAt = (offset: number) => offsetAt(zone, wall - offset) === offset;
  return wall - (!isShownAt(before) && isShownAt(after) ? after : before);
}

/** How far clocks in a zone are ahead of UTC, in milliseconds. */
function offsetAt(zone: string, instant: number): number {
  const format = formatOf(zone);
  if (!format) return 0;
  const parts = format.formatToParts(instant);
  const part = (name: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find(({ type }) => type === name)?.value ?? NaN);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(instant / 1000) * 1000;
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) formats.set(zone, newFormat(zone));
  return formats.get(zone);
}

function newFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  const numeric = 'numeric';
  try {
    return new Intl.DateTimeFormat('en', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
  } catch (error) {
    // RangeError is how Intl (ECMA-402 §11.1.2) says "not a zone".
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

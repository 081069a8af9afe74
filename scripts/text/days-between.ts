const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Number of calendar days in UTC from one day to the other: negative when `to` is earlier. Both may be days
 * (`2026-03-18`) or instants in UTC, of which only the date counts.
 */
export function daysBetween(from: string, to: string): number {
  return (midnight(to) - midnight(from)) / MILLISECONDS_A_DAY;
}

function midnight(text: string): number {
  return Date.parse(`${text.slice(0, 'YYYY-MM-DD'.length)}T00:00:00Z`);
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const DATE = new RegExp(
  `^(${DAYS.join('|')}), (\\d{2}) (?:${MONTHS}) \\d{4} \\d{2}:\\d{2}:\\d{2} (?:GMT|[+-]\\d{4})$`,
);

/**
 * Whether a text is a date in RSS format: RFC 822 §5 with the four-digit year that RSS 2.0 prefers. The day of the week
 * must match the date.
 */
export function isRfc822Date(text: string): boolean {
  const [, weekday, dayOfMonth] = DATE.exec(text) ?? [];
  if (weekday === undefined) return false;
  // Parsed without its zone, so that weekday and day of the month are the ones it names.
  const date = new Date(text.replace(/ (?:GMT|[+-]\d{4})$/, ' GMT'));
  return DAYS[date.getUTCDay()] === weekday && date.getUTCDate() === Number(dayOfMonth);
}

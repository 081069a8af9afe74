const DAY = 86_400_000;

/** A day by its number in the year (ISO 8601-1 §5.2.3), and by its week and weekday (§5.2.4); what follows is its time. */
const ORDINAL = /^(\d{4})-?(\d{3})(?=$|T|\s)/;
const IN_WEEK = /^(\d{4})-?W(\d{2})-?([1-7])(?=$|T|\s)/;

/** A time without signs, as it stands beside a day without them. */
const BASIC_TIME = /^T\d{4}/;

/** Writes a day of ISO 8601 that is given by its number in the year, or by its week, with its month; others stay as they are. */
export function withMonth(text: string): string {
  const [ordinal, ordinalYear, number] = ORDINAL.exec(text) ?? [];
  if (ordinal !== undefined) return written(text, ordinal, dayOfYear(Number(ordinalYear), Number(number)));
  const [inWeek, weekYear, week, weekday] = IN_WEEK.exec(text) ?? [];
  if (inWeek === undefined) return text;
  return written(text, inWeek, dayOfWeek(Number(weekYear), Number(week), Number(weekday)));
}

function written(text: string, found: string, day: number | undefined): string {
  if (day === undefined) return text;
  const rest = text.slice(found.length);
  const date = new Date(day).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return `${BASIC_TIME.test(rest) ? date.replaceAll('-', '') : date}${rest}`;
}

/** The day with a number in a year, in milliseconds since 1970; undefined when it has none. */
function dayOfYear(year: number, number: number): number | undefined {
  const day = Date.UTC(year, 0, number);
  return number > 0 && new Date(day).getUTCFullYear() === year ? day : undefined;
}

/** The first week of a year is that of January the fourth, and weeks begin on Monday (ISO 8601-1 §4.3.2). */
function dayOfWeek(year: number, week: number, weekday: number): number | undefined {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
  const day = monday + ((week - 1) * 7 + weekday - 1) * DAY;
  // The Thursday of a week is in its year.
  const thursday = monday + ((week - 1) * 7 + 3) * DAY;
  return new Date(thursday).getUTCFullYear() === year ? day : undefined;
}

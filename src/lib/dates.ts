const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

/** A day in words, for example `18 March 2026`. */
export const longDay = (date: string): string => day.format(new Date(`${date}T12:00:00Z`));

/** A day with its weekday, for example `Wednesday, 18 March 2026`. */
export const longWeekday = (date: string): string =>
  `${weekday.format(new Date(`${date}T12:00:00Z`))}, ${longDay(date)}`;

const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** A day without its year, for example `18 Mar`. */
export const shortDay = (date: string): string => dayAndMonth.format(new Date(`${date}T12:00:00Z`));

/** Milliseconds of a day. */
const DAY = 86_400_000;

/** Whether an instant is midnight UTC to the second, which says that its source gave a date and no time. */
export const isDateOnly = (instant: string): boolean => new Date(instant).getTime() % DAY === 0;

/** An instant in words, in UTC, for example `18 March 2026, 06:30 UTC`; only its day where its source gave no time. */
export const longInstant = (instant: string): string =>
  isDateOnly(instant) ? day.format(new Date(instant)) : instantWithTime(instant);

/** An instant in words, in UTC, with its time also where that is midnight. */
export const instantWithTime = (instant: string): string =>
  `${day.format(new Date(instant))}, ${time.format(new Date(instant))} UTC`;

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A month, given as `YYYY-MM`, in words, for example `March 2026`. */
export const longMonth = (yearMonth: string): string => month.format(new Date(`${yearMonth}-15T12:00:00Z`));

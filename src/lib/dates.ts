import { perLanguage } from '../interface/per-language.ts';
import { t } from '../interface/t.ts';
import { isEnglish } from '../schemas/language.ts';

/** A format of days in UTC; English dates are written as in Britain, the day before the month. */
const format = (options: Intl.DateTimeFormatOptions) =>
  perLanguage(
    (language) =>
      new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' }),
  );

const day = format({ dateStyle: 'long' });
const dayInFull = format({ dateStyle: 'full' });
const weekday = format({ weekday: 'long' });
const time = format({ hour: '2-digit', minute: '2-digit' });

/** The instant by which a day is named. */
const noonOf = (date: string): Date => new Date(`${date}T12:00:00Z`);

/** A day in words, for example `18 March 2026`. */
export const longDay = (date: string): string => day().format(noonOf(date));

/** A day with its weekday, for example `Wednesday, 18 March 2026`. */
export const longWeekday = (date: string): string =>
  isEnglish(dayInFull().resolvedOptions().locale)
    ? `${weekday().format(noonOf(date))}, ${longDay(date)}`
    : dayInFull().format(noonOf(date));

const dayAndMonth = format({ day: 'numeric', month: 'short' });

/** A day without its year, for example `18 Mar`. */
export const shortDay = (date: string): string => dayAndMonth().format(noonOf(date));

/** Milliseconds of a day. */
const DAY = 86_400_000;

/** Whether an instant is midnight UTC to the second, which says that its source gave a date and no time. */
export const isDateOnly = (instant: string): boolean => new Date(instant).getTime() % DAY === 0;

/** An instant in words, in UTC, for example `18 March 2026, 06:30 UTC`; only its day where its source gave no time. */
export const longInstant = (instant: string): string =>
  isDateOnly(instant) ? day().format(new Date(instant)) : instantWithTime(instant);

/** An instant in words, in UTC, with its time also where that is midnight. */
export const instantWithTime = (instant: string): string => {
  const at = new Date(instant);
  return t('{day}, {time} UTC', { day: day().format(at), time: time().format(at) });
};

const month = format({ month: 'long', year: 'numeric' });

/** A month, given as `YYYY-MM`, in words, for example `March 2026`. */
export const longMonth = (yearMonth: string): string => month().format(new Date(`${yearMonth}-15T12:00:00Z`));

/** The names of the days of a week, from Monday. */
export const weekdays = (): string[] =>
  // 5 January 2026 was a Monday.
  Array.from({ length: 7 }, (_, index) =>
    weekday().format(noonOf(`2026-01-${String(5 + index).padStart(2, '0')}`)),
  );

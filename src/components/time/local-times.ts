import { interfaceLanguage } from '../../interface/language.ts';

/** Whether the page is in English, whose dates are written as in Britain. */
const IS_ENGLISH = interfaceLanguage() === 'en';

/** Day and time in the reader's own time zone, which it names. */
const LOCAL = new Intl.DateTimeFormat(IS_ENGLISH ? 'en-GB' : interfaceLanguage(), {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
});

/** Instants are served in UTC, and shown in the time zone of their reader; days without a time are the same everywhere. */
for (const time of document.querySelectorAll<HTMLTimeElement>('time[datetime*=T]')) {
  time.title = time.textContent.trim();
  const instant = new Date(time.dateTime);
  time.textContent = IS_ENGLISH ? english(instant) : LOCAL.format(instant);
}

/** An instant in English. */
function english(instant: Date): string {
  // Put together from its parts, since browsers join day and time in different words.
  const parts = new Map(LOCAL.formatToParts(instant).map(({ type, value }) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${of('day')} ${of('month')} ${of('year')}, ${of('hour')}:${of('minute')} ${of('timeZoneName')}`;
}

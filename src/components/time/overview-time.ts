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

/** An instant, served in UTC, which a browser shows in the time zone of its reader. */
class OverviewTime extends HTMLElement {
  connectedCallback(): void {
    const time = this.querySelector('time');
    if (!time) return;
    time.title = time.textContent.trim();
    time.textContent = IS_ENGLISH ? english(new Date(time.dateTime)) : LOCAL.format(new Date(time.dateTime));
  }
}

/** An instant in English. */
function english(instant: Date): string {
  // Put together from its parts, since browsers join day and time in different words.
  const parts = new Map(LOCAL.formatToParts(instant).map(({ type, value }) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${of('day')} ${of('month')} ${of('year')}, ${of('hour')}:${of('minute')} ${of('timeZoneName')}`;
}

customElements.define('overview-time', OverviewTime);

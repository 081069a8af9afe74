/** Day and time in the reader's own time zone, which it names. */
const LOCAL = new Intl.DateTimeFormat('en-GB', {
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
    // Put together from its parts, since browsers join day and time in different words.
    const parts = new Map(
      LOCAL.formatToParts(new Date(time.dateTime)).map(({ type, value }) => [type, value]),
    );
    const of = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
    time.title = time.textContent.trim();
    time.textContent = `${of('day')} ${of('month')} ${of('year')}, ${of('hour')}:${of('minute')} ${of('timeZoneName')}`;
  }
}

customElements.define('overview-time', OverviewTime);

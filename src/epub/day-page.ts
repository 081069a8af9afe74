import { t } from '../interface/t.ts';
import { dayAddress } from '../feeds/addresses.ts';
import { escapeHtml, markLanguage, linkTo } from '../feeds/markup.ts';
import { longWeekday } from '../lib/dates.ts';
import { capitalised } from '../lib/words.ts';
import { daySize } from '../lib/day-size.ts';
import type { DayOfNews } from '../lib/days.ts';
import type { Publication } from '../schemas/publication.ts';
import type { BookSection } from './book-sections.ts';
import { xhtmlPage } from './xhtml.ts';

/** Stories named on the first page. */
const FIRST = 10;

/** The first page of a book: the day, its first stories, and who publishes it. */
export function dayPage(
  news: DayOfNews,
  sections: readonly BookSection[],
  { root, publication }: { root: string; publication: Publication },
): string {
  const { day, digest, stories } = news;
  const { title, tagline, publisher } = publication;
  const files = new Map(sections.flatMap((each) => each.stories).map(({ story, file }) => [story, file]));
  const first = stories
    .slice(0, FIRST)
    .map(
      (story) => `<li>${markLanguage(linkTo(files.get(story) ?? '', story.title), story.titleLanguage)}</li>`,
    );
  const list = `<h2>${t('First in the news')}</h2>\n<ol>\n${first.join('\n')}\n</ol>`;
  const by =
    publisher === undefined ? '' : ` ${t('Published by {publisher}.', { publisher: escapeHtml(publisher) })}`;
  return xhtmlPage(
    title,
    [
      `<h1>${escapeHtml(title)}</h1>`,
      `<p>${escapeHtml(tagline)}</p>`,
      `<p>${capitalised(longWeekday(day))}: ${daySize(news)}.</p>`,
      ...(digest.sample
        ? [`<p class="lead">${t('This is a sample: everything in it is invented.')}</p>`]
        : []),
      ...(first.length > 0 ? [list] : []),
      `<p class="note">${t('Every article belongs to its source, to which it links. {day} has the originals beside the translations, and says how it was made.', { day: linkTo(dayAddress(day, root), t('This day on the site')) })}${by} ${linkTo(new URL('imprint/', root).href, t('Imprint'))}</p>`,
    ].join('\n'),
  );
}

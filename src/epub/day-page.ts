import { dayAddress } from '../feeds/addresses.ts';
import { escapeHtml, inLanguage, linkTo } from '../feeds/markup.ts';
import { longWeekday } from '../lib/dates.ts';
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
      (story) => `<li>${inLanguage(linkTo(files.get(story) ?? '', story.title), story.titleLanguage)}</li>`,
    );
  const list = `<h2>First in the news</h2>\n<ol>\n${first.join('\n')}\n</ol>`;
  const by = publisher === undefined ? '' : ` Published by ${escapeHtml(publisher)}.`;
  return xhtmlPage(
    title,
    [
      `<h1>${escapeHtml(title)}</h1>`,
      `<p>${escapeHtml(tagline)}</p>`,
      `<p>${longWeekday(day)}: ${daySize(news)}.</p>`,
      ...(digest.sample ? ['<p class="lead">This is a sample: everything in it is invented.</p>'] : []),
      ...(first.length > 0 ? [list] : []),
      `<p class="note">Every article belongs to its source, to which it links. ${linkTo(dayAddress(day, root), 'This day on the site')} has the originals beside the translations, and says how it was made.${by} ${linkTo(new URL('imprint/', root).href, 'Imprint')}</p>`,
    ].join('\n'),
  );
}

import { t } from '../interface/t.ts';
import { escapeHtml, linkTo } from '../feeds/markup.ts';
import { longWeekday } from '../lib/dates.ts';
import { daySize } from '../lib/day-size.ts';
import type { DayOfNews } from '../lib/days.ts';
import { capitalised } from '../lib/words.ts';
import { imprintTitle } from '../lib/publication.ts';
import type { Publication } from '../schemas/publication.ts';
import { isOfRecipient } from '../schemas/unsubscribe.ts';

/** What stands above and below the stories of a mail, as HTML of paragraphs. */
export interface MailFrame {
  /** The name of the site. */
  title: string;
  above: string[];
  below: string[];
}

/** The frame of a day's mail: what it is, who sends it, and how to get it no more. */
export function mailFrame(
  news: Pick<DayOfNews, 'day' | 'digest' | 'stories' | 'articles'>,
  publication: Publication,
  root: string,
): MailFrame {
  const { day, digest } = news;
  const sample = digest.sample ? [`<p>${t('This is a sample: everything in it is invented.')}</p>`] : [];
  const site = linkTo(root, publication.title);
  const { publisher } = publication;
  const by =
    publisher === undefined
      ? site
      : t('{site}, published by {publisher}', { site, publisher: escapeHtml(publisher) });
  return {
    title: publication.title,
    above: [`<p>${capitalised(longWeekday(day))}: ${daySize(news)}.</p>`, ...sample],
    below: [
      `<p>${by}. ${t('Nothing in this e-mail reports that you opened it.')} ${linkTo(new URL('imprint/', root).href, imprintTitle(publication))}</p>`,
      ...leaving(publication),
    ],
  };
}

/** How a recipient leaves; nothing where there is no sender who could be told. */
function leaving({ sender, unsubscribe }: Publication): string[] {
  const write = sender === undefined ? undefined : linkTo(`mailto:${sender}`, sender);
  if (unsubscribe !== undefined && !isOfRecipient(unsubscribe))
    return [`<p>${linkTo(unsubscribe, t('Unsubscribe'))}</p>`];
  if (write === undefined) return [];
  return [
    unsubscribe === undefined
      ? `<p>${t('To get it no more, write to {address}.', { address: write })}</p>`
      : `<p>${t('To get it no more, use “Unsubscribe” in your mail program, or write to {address}.', { address: write })}</p>`,
  ];
}

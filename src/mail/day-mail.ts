import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { encodeWords } from 'nodemailer/lib/mime-funcs';
import { dayItem } from '../feeds/items.ts';
import { MAX_WORDS_OF_DAY } from '../feeds/day-text.ts';
import { clean } from '../feeds/make-rss.ts';
import { countWords } from '../feeds/markup.ts';
import type { DayOfNews } from '../lib/days.ts';
import type { Publication } from '../schemas/publication.ts';
import { isOfRecipient } from '../schemas/unsubscribe.ts';
import { mailFrame } from './mail-frame.ts';
import { mailHtml } from './mail-html.ts';
import { mailText } from './mail-text.ts';

/** Characters of a hash that name a message: 128 bits, so that no two days share one. */
const NAME_LENGTH = 32;

/** What a mail says besides the news. */
export interface MailOptions {
  /** Code of the country whose missed stories are named. */
  country: string;
  /** The address of the site, with a slash at the end. */
  root: string;
  publication: Publication;
}

/**
 * A day as one e-mail (RFC 5322, MIME), in HTML and in plain text, of at most `MAX_WORDS_OF_DAY` words each. It loads nothing
 * and names no recipient: `npm run mail` adds what differs between them. The same day gives the same bytes: its date is that
 * of the seal, its Message-ID and its boundaries are hashes of what it says.
 */
export async function dayMail(news: DayOfNews, options: MailOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { country, root, publication } = options;
  const frame = mailFrame(news, publication, root);
  const room = MAX_WORDS_OF_DAY - countWords([frame.title, ...frame.above, ...frame.below].join(' '));
  const { title, date, html: items } = dayItem(news, country, root, room);
  const content = { ...frame, subject: `${publication.title}: ${title}`, items };
  const [html, text] = [clean(mailHtml(content)), clean(mailText(content))];
  const { sender, unsubscribe } = publication;
  const name = createHash('sha256')
    .update(JSON.stringify([news.day, root, sender, content.subject, html, text]))
    .digest('hex')
    .slice(0, NAME_LENGTH);
  const message = new MailComposer({
    ...(sender !== undefined && { from: { name: publication.title, address: sender } }),
    subject: content.subject,
    date,
    messageId: `<${name}@${new URL(root).hostname}>`,
    headers: {
      // RFC 3834: no answering machine should reply.
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribe !== undefined &&
        !isOfRecipient(unsubscribe) && { 'List-Unsubscribe': `<${unsubscribe}>` }),
    },
    baseBoundary: name,
    text,
    html,
    textEncoding: 'quoted-printable',
    // RFC 5322, 2.1; the library leaves bare line feeds in the texts.
    newline: '\r\n',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const bytes = Buffer.from(withoutLoneDots((await message.compile().build()).toString('latin1')), 'latin1');
  return Uint8Array.from(
    sender === undefined
      ? Buffer.concat([Buffer.from(`From: ${nobody(publication.title)}\r\n`), bytes])
      : bytes,
  );
}

/**
 * A message none of whose lines is a single dot, which ends what a server reads (RFC 5321, 4.5.2) where it is given the file as
 * it is. The library breaks lines before one; only a text in the encoding of RFC 2045, 6.7, can have such a line.
 */
const withoutLoneDots = (message: string): string => message.replace(/(?<=\r\n)\.(?=\r\n)/g, '=2E');

/** An empty group, which RFC 6854 allows as the sender of a message that nobody can answer; the library leaves such out. */
function nobody(name: string): string {
  const isPlain = /^[ -~]*$/.test(name);
  return `${isPlain ? `"${name.replaceAll(/["\\\\]/g, String.raw`\$&`)}"` : encodeWords(name, 'Q', 52, true)}:;`;
}

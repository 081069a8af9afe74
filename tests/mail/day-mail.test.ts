import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { composeSnapshot } from '../../scripts/pipeline/digest/build-digest.ts';
import { MAX_WORDS_OF_DAY } from '../../src/feeds/day-text.ts';
import type { DayOfNews } from '../../src/lib/days.ts';
import { dayMail, type MailOptions } from '../../src/mail/day-mail.ts';
import { DEFAULT_PUBLICATION, type PublicationSettings } from '../../src/schemas/publication.ts';
import { anglesClusterer, anglesDay, anglesSplitter } from '../support/angles.ts';
import { textOfHtml } from '../support/feed-text.ts';
import { newsOf } from '../support/make-news.ts';

const ROOT = 'https://news.example/world/';
const news = newsOf(
  composeSnapshot(anglesDay, { clusterer: anglesClusterer, splitter: anglesSplitter, textPolicy: 'full' }),
);
const optionsOf = (settings: PublicationSettings): MailOptions => ({
  country: 'US',
  root: ROOT,
  publication: { ...DEFAULT_PUBLICATION, ...settings },
});
const bytesOf = async (settings: PublicationSettings = {}, day: DayOfNews = news) =>
  Buffer.from(await dayMail(day, optionsOf(settings))).toString();
const mailOf = async (settings: PublicationSettings = {}, day: DayOfNews = news) =>
  PostalMime.parse(await bytesOf(settings, day));
const SENDER = { title: 'Nordic Overview', sender: 'desk@news.example' };
const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

describe('the mail of a day', () => {
  it('says what the feed says, in HTML and in plain text with numbered links', async () => {
    const { subject, from, html = '', text = '' } = await mailOf(SENDER);
    expect(subject).toBe('Nordic Overview: World news for Wednesday, 18 March 2026');
    expect(from).toMatchObject({ name: 'Nordic Overview', address: 'desk@news.example' });
    const [first] = news.stories;
    for (const part of [textOfHtml(html), text.replaceAll('\n', ' ')]) {
      expect(part).toContain(first?.title.split(' ').slice(0, 3).join(' '));
      expect(part).toContain('All 4 stories of Wednesday, 18 March 2026');
    }
    const number = /All 4 stories of Wednesday, 18 March 2026 \[(\d+)\]/.exec(
      text.replaceAll('\n', ' '),
    )?.[1];
    expect(text).toContain(`\n[${number}] https://news.example/world/2026-03-18/\n`);
    expect(
      Math.max(
        ...text
          .split('\n')
          .filter((line) => !line.includes('://'))
          .map(({ length }) => length),
      ),
    ).toBeLessThan(79);
  });

  it('is the same every time: its date is that of the seal, its names are hashes of what it says', async () => {
    const eml = await bytesOf(SENDER);
    expect(await bytesOf(SENDER)).toBe(eml);
    const { date, messageId } = await PostalMime.parse(eml);
    expect(new Date(date ?? '').toISOString()).toBe(new Date(news.digest.sealedAt).toISOString());
    expect(messageId).toMatch(/^<[0-9a-f]{32}@news\.example>$/);
    expect((await mailOf({ ...SENDER, publisher: 'Someone' })).messageId).not.toBe(messageId);
  });

  it('has lines that end as those of e-mails do, of which a server takes none for the end of the message', async () => {
    const lines = (await bytesOf(SENDER)).split('\r\n');
    // RFC 5322, 2.1.1 and 2.3
    expect(lines.filter((line) => /[\r\n]/.test(line) || line.length > 998)).toEqual([]);
    expect(lines).not.toContain('.');
  });

  it('loads nothing, runs nothing and counts nobody', async () => {
    const { html = '', attachments } = await mailOf(SENDER);
    expect(attachments).toEqual([]);
    expect(html).not.toMatch(
      /<(?:img|script|link|iframe|object|form)\b|\b(?:src|background)=|url\(|@import/i,
    );
    for (const [, address] of html.matchAll(/href="([^"]*)"/g))
      expect(address).toMatch(/^(?:https:\/\/news\.example\/world\/[^?]*|mailto:desk@news\.example)$/);
  });

  it('has at most as many words as the feed, frame and all', async () => {
    const sentence = `${'word '.repeat(98)}end.`;
    const stories = Array.from({ length: 10 }, () => news.stories[0]).flatMap((story) =>
      story
        ? [{ ...story, summary: story.summary.slice(0, 1).map((quote) => ({ ...quote, text: sentence })) }]
        : [],
    );
    const { html = '' } = await mailOf(SENDER, { ...news, stories });
    const words = wordsOf(textOfHtml(html.replace(/<head>.*<\/head>/s, '')));
    expect(words).toBeLessThanOrEqual(MAX_WORDS_OF_DAY);
    expect(words).toBeGreaterThan(MAX_WORDS_OF_DAY - 150);
  });

  it('is sent by nobody where the publisher gives no sender', async () => {
    expect(await bytesOf()).toMatch(/^From: "Overview":;\r\n/);
    expect((await mailOf({ title: 'Näktergal 夜' })).from).toMatchObject({ name: 'Näktergal 夜', group: [] });
    expect(await bytesOf({ title: String.raw`The "\" Day` })).toContain(String.raw`From: "The \"\\\" Day":;`);
  });

  it.each([
    ['mailto:leave@news.example?subject=leave', 'href="mailto:leave@news.example?subject=leave"'],
    ['https://news.example/leave', 'href="https://news.example/leave"'],
  ])('says how to leave, to people and to mail programs: %s', async (unsubscribe, link) => {
    const eml = await bytesOf({ ...SENDER, unsubscribe });
    expect(eml).toContain(`\r\nList-Unsubscribe: <${unsubscribe}>\r\n`);
    expect((await PostalMime.parse(eml)).html).toContain(link);
    // Nobody could tell who has clicked.
    expect(eml).not.toContain('List-Unsubscribe-Post');
  });

  it('leaves the address of each recipient to who sends it', async () => {
    const eml = await bytesOf({ ...SENDER, unsubscribe: 'https://news.example/leave?who={address}' });
    expect(eml).not.toContain('{address}');
    expect((await PostalMime.parse(eml)).text).toContain('use “Unsubscribe” in your mail program');
  });
});

it('nothing that is fetched writes a header or markup', async () => {
  const title = 'Sea\r\nBcc: all@news.example <img src=x> "quoted"';
  const stories = news.stories.map((story) => ({ ...story, title }));
  const mail = await mailOf({ ...SENDER, title: 'A <b>"title"</b>, with: signs' }, { ...news, stories });
  expect(mail.bcc).toBeUndefined();
  expect(mail.headers.map(({ key }) => key).sort()).toEqual(
    ['auto-submitted', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'subject'].sort(),
  );
  expect(mail.from?.name).toBe('A <b>"title"</b>, with: signs');
  expect(mail.html).not.toMatch(/<(?:img|b)\b/);
});

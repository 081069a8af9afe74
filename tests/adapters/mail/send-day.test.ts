import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openMailRecord } from '../../../scripts/adapters/mail/mail-record.ts';
import { readMessage } from '../../../scripts/adapters/mail/personal-message.ts';
import { parseRecipients } from '../../../scripts/adapters/mail/recipients.ts';
import { openMailer } from '../../../scripts/adapters/mail/smtp-mailer.ts';
import { smtpServer } from '../../../scripts/adapters/mail/smtp-url.ts';
import { type SentDay, sendDay } from '../../../scripts/jobs/mail/send-day.ts';
import { composeSnapshot } from '../../../scripts/pipeline/digest/build-digest.ts';
import { dayMail } from '../../../src/mail/day-mail.ts';
import { DEFAULT_PUBLICATION } from '../../../src/schemas/publication.ts';
import { anglesClusterer, anglesDay, anglesSplitter } from '../../support/angles.ts';
import { newsOf } from '../../support/make-news.ts';

const DAY = '2026-03-18';
const options = { clusterer: anglesClusterer, splitter: anglesSplitter, textPolicy: 'full' } as const;
const eml = await dayMail(newsOf(composeSnapshot(anglesDay, options)), {
  country: 'US',
  root: 'https://news.example/',
  publication: { ...DEFAULT_PUBLICATION, sender: 'desk@news.example' },
});

/** What the server took: the recipient of the envelope, and the message. */
let taken: { from: string; to: string; raw: string }[] = [];
/** What the server does with a recipient. */
let conduct: (
  address: string,
) => 'take' | 'unknown' | 'busy' | 'reject' | 'hang up' | 'take and hang up' = () => 'take';
let mail: SMTPServer;
let port = 0;
let project = '';

function answer(code: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode: code });
}

beforeAll(async () => {
  mail = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    logger: false,
    onAuth: ({ username, password }, _, done) => {
      if (username === 'desk' && password === 'p@ss') done(null, { user: 'desk' });
      else done(answer(535, 'Invalid login'));
    },
    onRcptTo: ({ address }, _, done) => {
      const does = conduct(address);
      if (does === 'unknown') done(answer(550, `<${address}>: no such user here`));
      else if (does === 'busy') done(answer(451, 'Try again later'));
      else done();
    },
    onData: (stream, { envelope, id }, done) => {
      const [to] = envelope.rcptTo.map(({ address }) => address);
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
      void text(stream).then((raw) => {
        const does = conduct(to ?? '');
        const hangUp = () => {
          for (const each of mail.connections) if (each.id === id) each._socket.destroy();
        };
        if (does === 'hang up') return hangUp();
        if (does === 'reject') return done(answer(554, 'It looks like spam'));
        taken.push({ from, to: to ?? '', raw });
        if (does === 'take and hang up') hangUp();
        else done();
      });
    },
  });
  await new Promise<void>((resolve) => mail.listen(0, '127.0.0.1', resolve));
  port = (mail.server.address() as AddressInfo).port;
});
afterAll(() => new Promise<void>((resolve) => mail.close(resolve)));

beforeEach(async () => {
  taken = [];
  conduct = () => 'take';
  project = await mkdtemp(join(tmpdir(), 'overview-mail-'));
});
afterEach(() => rm(project, { recursive: true }));

interface Sending {
  to: readonly string[];
  unsubscribe?: string;
  url?: string;
  retryUncertain?: boolean;
}

async function send({ to, unsubscribe, url, retryUncertain = false }: Sending): Promise<SentDay> {
  const environment = { OVERVIEW_SMTP_URL: url ?? `smtp://desk:p%40ss@127.0.0.1:${port}` };
  const mailer = openMailer(smtpServer(environment));
  const record = await openMailRecord(project, DAY);
  try {
    return await sendDay({
      message: readMessage(eml, 'mail.eml'),
      recipients: parseRecipients(to.join('\n'), 'list.txt').recipients,
      ...{ unsubscribe, record, mailer, retryUncertain },
      progress: { start: () => undefined, advance: () => undefined, stop: () => undefined },
      pause: () => Promise.resolve(),
      now: () => '2026-03-19T06:00:00Z',
    });
  } finally {
    mailer.close();
    await record.close();
  }
}

const ANNA = 'anna@reader.example';
const BEN = 'ben+news@reader.example';
const CARA = 'cara@reader.example';

describe('a day that is sent to a list', () => {
  it('reaches each recipient alone, with the message of the site', async () => {
    expect(await send({ to: [ANNA, BEN] })).toMatchObject({ sent: 2, before: 0, undelivered: [] });
    expect(taken.map(({ from, to }) => [from, to])).toEqual([
      ['desk@news.example', ANNA],
      ['desk@news.example', BEN],
    ]);
    const [anna, ben] = await Promise.all(taken.map(({ raw }) => PostalMime.parse(raw)));
    const built = await PostalMime.parse(eml);
    expect(anna?.to).toEqual([{ name: '', address: ANNA }]);
    for (const each of [anna, ben]) {
      expect(each).toMatchObject({ subject: built.subject, date: built.date, from: built.from });
      expect(each?.html?.trim()).toBe(built.html?.trim());
      expect(each?.text?.trim()).toBe(built.text?.trim());
    }
    expect(new Set([anna, ben, built].map((each) => each?.messageId)).size).toBe(3);
    expect(taken[0]?.raw).not.toContain(BEN);
  });

  it('says to each how to leave with one click', async () => {
    await send({ to: [BEN], unsubscribe: 'https://news.example/leave?who={address}' });
    const { headers } = await PostalMime.parse(taken[0]?.raw ?? '');
    const valueOf = (name: string) => headers.find(({ key }) => key === name)?.value;
    expect(valueOf('list-unsubscribe')).toBe('<https://news.example/leave?who=ben%2Bnews%40reader.example>');
    expect(valueOf('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  });

  it('is sent to nobody twice by a second run, in whatever letters an address is written', async () => {
    await send({ to: [ANNA] });
    expect(await send({ to: ['ANNA@Reader.Example', BEN] })).toMatchObject({ sent: 1, before: 1 });
    expect(taken.map(({ to }) => to)).toEqual([ANNA, BEN]);
    const record = await readFile(join(project, 'content/mailed', `${DAY}.jsonl`), 'utf8');
    expect(record.match(/"state":"sent"/g)).toHaveLength(2);
    expect(record).not.toContain('@');
  });

  it('goes on after a refusal, says what the server said without the address, and tries again another time', async () => {
    conduct = (address) => (address === ANNA ? 'unknown' : address === BEN ? 'busy' : 'take');
    const day = await send({ to: [ANNA, BEN, CARA] });
    expect(day).toMatchObject({ sent: 1, untried: 0 });
    expect(day.undelivered.map(({ recipient, outcome }) => [recipient.place, outcome])).toEqual([
      ['list.txt:1', 'refused'],
      ['list.txt:2', 'failed'],
    ]);
    expect(day.undelivered[0]?.detail).toMatch(/550 <the recipient>: no such user here/);
    conduct = () => 'take';
    expect(await send({ to: [ANNA, BEN, CARA] })).toMatchObject({ sent: 2, before: 1 });
    expect(taken.map(({ to }) => to)).toEqual([CARA, ANNA, BEN]);
  });

  it('counts a message that the server rejects as refused', async () => {
    conduct = () => 'reject';
    const { undelivered } = await send({ to: [ANNA] });
    expect(undelivered.map(({ outcome }) => outcome)).toEqual(['refused']);
  });

  it.each(['hang up', 'take and hang up'] as const)(
    'is not sent again where the server may have it (%s), until that is asked for',
    async (what) => {
      conduct = (address) => (address === ANNA ? what : 'take');
      const first = await send({ to: [ANNA, BEN] });
      expect(first.undelivered.map(({ outcome }) => outcome)).toEqual(['uncertain']);
      conduct = () => 'take';
      const second = await send({ to: [ANNA, BEN] });
      expect(second).toMatchObject({ sent: 0, before: 1, doubtful: [{ place: 'list.txt:1' }] });
      expect(await send({ to: [ANNA, BEN], retryUncertain: true })).toMatchObject({ sent: 1, before: 1 });
    },
  );

  it('is not sent again after a run that was killed, and a line that was cut off does not matter', async () => {
    const record = await openMailRecord(project, DAY);
    await record.note(ANNA, 'sending', '2026-03-19T06:00:00Z');
    await record.close();
    await appendFile(join(project, 'content/mailed', `${DAY}.jsonl`), '{"at":"2026-03-19T0');
    expect(await send({ to: [ANNA, BEN] })).toMatchObject({ sent: 1, doubtful: [{ address: ANNA }] });
    expect(taken.map(({ to }) => to)).toEqual([BEN]);
    expect(await send({ to: [BEN] })).toMatchObject({ sent: 0, before: 1 });
  });

  it.each([
    ['the password is wrong', () => `smtp://desk:wrong@127.0.0.1:${port}`, /Invalid login/],
    ['no server answers', () => 'smtp://127.0.0.1:1', /ECONNREFUSED/],
  ])('ends at once where %s, and everyone can be sent to later', async (_, url, says) => {
    const day = await send({ to: [ANNA, BEN, CARA], url: url() });
    expect(day).toMatchObject({ sent: 0, untried: 3, undelivered: [] });
    expect(day.unreachable).toMatch(says);
    expect(day.unreachable).not.toContain('wrong');
    expect(await send({ to: [ANNA, BEN, CARA] })).toMatchObject({ sent: 3 });
  });
});

describe('the mail server', () => {
  it.each(['', 'mail.example', 'https://mail.example', 'smtp://'])(
    'is named by its URL: %j is none',
    (url) => {
      expect(() => smtpServer({ OVERVIEW_SMTP_URL: url })).toThrow(/^OVERVIEW_SMTP_URL: it is not/);
    },
  );

  it('is never told a password in the clear, but on this machine', () => {
    const isEncrypted = (url: string) => smtpServer({ OVERVIEW_SMTP_URL: url }).mustEncrypt;
    expect(isEncrypted('smtp://me:secret@mail.example:587')).toBe(true);
    expect(isEncrypted('smtp://127.0.0.1:2525')).toBe(false);
    expect(() => smtpServer({ OVERVIEW_SMTP_URL: 'ftp://me:secret@mail.example' })).not.toThrow('secret');
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { personalMessage, readMessage } from '../../../scripts/adapters/mail/personal-message.ts';
import { parseRecipients } from '../../../scripts/adapters/mail/recipients.ts';
import { mailAddress } from '../../../scripts/text/mail-address.ts';

it('a list has an address a line, each once, and comments', () => {
  const list =
    "\uFEFF# Readers\r\nanna@Reader.example\r\n\r\n  o'brien+x@reader.example  \nANNA@reader.example\n";
  const { recipients, repeated } = parseRecipients(list, 'list.txt');
  expect(recipients).toEqual([
    { address: 'anna@reader.example', place: 'list.txt:2' },
    { address: "o'brien+x@reader.example", place: 'list.txt:4' },
  ]);
  expect(repeated).toBe(1);
});

it('an international domain is written as servers know it', () => {
  expect(mailAddress('post@bücher.example')).toBe('post@xn--bcher-kva.example');
});

it.each([
  'anna',
  'anna@',
  '@reader.example',
  'anna@localhost',
  'Anna <anna@reader.example>',
  'anna@reader.example, ben@reader.example',
  'anna@reader.example\u2028Bcc: ben@reader.example',
  'an na@reader.example',
  '"anna"@reader.example',
  'anna..b@reader.example',
  'anna@reader..example',
  'änna@reader.example',
  `${'a'.repeat(65)}@reader.example`,
  `anna@${'a'.repeat(64)}.example`,
  `anna@${'abcdefghi.'.repeat(25)}example`,
])('what is no address stops before anything is sent, by its line: %j', (line) => {
  expect(() => parseRecipients(`anna@reader.example\n${line}`, 'list.txt')).toThrow('list.txt:2: it is not');
});

it('a list without an address is refused', () => {
  expect(() => parseRecipients('# nobody\n\n', 'list.txt')).toThrow('it has no address');
});

it('no address writes a header of its own, whatever it holds', () => {
  const eml =
    'From: "Day" <desk@news.example>\r\nMessage-ID: <abc@news.example>\r\nSubject: Day\r\n\r\nText\r\n';
  const message = readMessage(Buffer.from(eml), 'mail.eml');
  const piece = fc.constantFrom(
    'a',
    'b@',
    '@',
    '.example',
    '\r',
    '\n',
    '\r\nBcc: x@y.example',
    ' ',
    '<',
    '>',
    '"',
    ',',
    ';',
    ':',
    '%',
    '\0',
    'é',
  );
  let addresses = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4 }), fc.array(piece, { maxLength: 3 }), (before, after) => {
      const address = mailAddress(`${before.join('')}@${after.join('')}reader.example`);
      if (address === undefined) return;
      addresses += 1;
      const raw = personalMessage(message, address, 'https://news.example/leave?{address}');
      const names = raw
        .slice(0, raw.indexOf('\r\n\r\n'))
        .split(/\r\n(?![ \t])/)
        .map((line) => line.split(':')[0]);
      expect(names).toEqual([
        'To',
        'Message-ID',
        'List-Unsubscribe',
        'List-Unsubscribe-Post',
        'From',
        'Subject',
      ]);
      expect(address).toMatch(/^[!-~]+$/);
    }),
    { numRuns: 5_000 },
  );
  expect(addresses).toBeGreaterThan(20);
});

it.each([
  ['Subject: Day\r\n\r\nText', 'it is not a message'],
  ['', 'it is not a message'],
  ['From: "Day":;\r\nMessage-ID: <abc@news.example>\r\n\r\nText', 'it comes from nobody'],
])('a message that cannot be sent is refused: %j', (eml, says) => {
  expect(() => readMessage(Buffer.from(eml), 'mail.eml')).toThrow(says);
});

import { pick, type Random } from './random.ts';

/** What parsers, normalisers and patterns stumble over, above all in great numbers. */
const PIECES = [
  ...[
    '<',
    '>',
    '</',
    '<a',
    '<a>',
    '<p>',
    '</p>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '<!',
    '&',
    '&amp;',
  ],
  ...[
    '&#65;',
    '&#x301;',
    '&#',
    '&eacute;',
    '"',
    "'",
    '="',
    ' a=',
    ' a="b"',
    '/',
    '\\',
    '\\"',
    '{',
    '}',
    '[',
    ']',
  ],
  ...[
    ',',
    ':',
    ';',
    '#',
    '*',
    '*a',
    '$',
    '%',
    '%41',
    '%zz',
    '.',
    '..',
    '?',
    '!',
    '-',
    ' - ',
    ' | ',
    '…',
    '·',
  ],
  ...[' ', '\t', '\n', '\r', '\r\n', '\n\n', ' \n', '\u00a0', '\u2028', '\u3000', '\0', '\u001b', '\u0085'],
  ...[
    '\u0301',
    '\u0323\u0301',
    '\u0344',
    '\u{1d165}',
    '\u200b',
    '\u200d',
    '\u202e',
    '\ufeff',
    '\ufffd',
    '\ud800',
  ],
  ...[
    'a',
    'A',
    'é',
    'ß',
    'İ',
    'ﷺ',
    '一',
    'あ',
    'ก',
    'ا',
    '\u1100\u1161',
    '\u{10348}',
    '👩\u200d',
    '🇫🇷',
    '0',
    '1,',
    '1.',
  ],
  ...[
    '- a: &b ',
    '*b',
    '<<: *b',
    '|',
    '>-',
    '<item>',
    '</item>',
    '<entry>',
    '<div><p>',
    '<li>',
    '<h2>',
    '<tr><td>',
  ],
  ...[
    'User-agent: *\n',
    'Disallow: /',
    'Allow: *',
    'Content-Signal: ',
    'x',
    '{},',
    '[],',
    '0,',
    '"",',
    '{"a":',
    '"a":{"b":[]},',
    '{}\n',
    'http://',
    'https://a.test/',
    '@',
  ],
];

/** Times that a piece is repeated: mostly a few, sometimes as often as the limit of a document allows. */
const TIMES = [1, 2, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

/** Changes a document at one place; the result is at most as long as the limit, in UTF-16 code units. */
type Mutation = (text: string, random: Random, limit: number) => string;

const MUTATIONS: readonly Mutation[] = [
  (text, random, limit) =>
    inserted(text, random, repeated(pick(random, PIECES), random, limit - text.length)),
  (text, random, limit) => {
    const mixed = Array.from({ length: 1 + random(4) }, () => pick(random, PIECES)).join('');
    return inserted(text, random, repeated(mixed, random, limit - text.length));
  },
  // A part of the document itself, which is where nesting and repetition make sense.
  (text, random, limit) => {
    const start = random(text.length + 1);
    return inserted(
      text,
      random,
      repeated(text.slice(start, start + 1 + random(200)), random, limit - text.length),
    );
  },
  (text, random) => {
    const start = random(text.length + 1);
    return text.slice(0, start) + text.slice(start + 1 + random(50));
  },
  (text, random) => text.slice(0, random(text.length + 1)),
];

/** A document changed at one to four places, at most `limit` UTF-16 code units long. */
export function mutated(text: string, random: Random, limit: number): string {
  let changed = text;
  for (let count = 1 + random(4); count > 0; count -= 1)
    changed = pick(random, MUTATIONS)(changed, random, limit);
  return changed.slice(0, limit);
}

function inserted(text: string, random: Random, piece: string): string {
  const at = random(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function repeated(piece: string, random: Random, room: number): string {
  if (piece === '') return '';
  return piece.repeat(Math.max(0, Math.min(pick(random, TIMES), Math.floor(room / piece.length))));
}

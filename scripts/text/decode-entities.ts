import { normalForm } from './normal-form.ts';

/** The named character references found in headlines (HTML Standard, 13.5); accented letters apart. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
  szlig: 'ß',
};

/** Endings of the references of accented letters, with the combining mark of each. */
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  caron: '\u030C',
  cedil: '\u0327',
  circ: '\u0302',
  grave: '\u0300',
  ring: '\u030A',
  tilde: '\u0303',
  uml: '\u0308',
};

const REFERENCE =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z])(acute|caron|cedil|circ|grave|ring|tilde|uml)|([a-z]{2,6}));/gi;

/** Highest code point of Unicode. */
const LAST_CODE_POINT = 0x10ffff;

/** Number of decoding passes: feeds escape up to two times too often. */
const MAX_DECODINGS = 3;

/**
 * Decodes left-over HTML character references in a text, even if escaped up to three times (`&amp;#039;`). Unknown
 * references are left unchanged.
 */
export function decodeEntities(text: string): string {
  let decoded = text;
  for (let round = 0; round < MAX_DECODINGS; round += 1) decoded = decoded.replace(REFERENCE, decodeOne);
  return decoded;
}

function decodeOne(
  reference: string,
  decimal: string | undefined,
  hexadecimal: string | undefined,
  letter: string | undefined,
  mark: string | undefined,
  name: string | undefined,
): string {
  if (letter !== undefined && mark !== undefined) {
    return normalForm(`${letter}${MARKS[mark.toLowerCase()] ?? ''}`);
  }
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? reference;
  const codePoint = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return codePoint > 0 && codePoint <= LAST_CODE_POINT ? String.fromCodePoint(codePoint) : reference;
}

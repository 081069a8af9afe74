import { analyse } from 'chardet';

/** Number of bytes used to detect an encoding: more takes time and does not change the result. */
const DETECTED = 16_384;

/** Encodings that detection takes for a sibling, whose letters stand in nearly the same places. */
const SIBLINGS: Readonly<Record<string, string>> = {
  'windows-1250': 'iso-8859-2',
  'windows-1253': 'iso-8859-7',
  'windows-1255': 'iso-8859-8',
  'iso-8859-8-i': 'iso-8859-8',
  'windows-1257': 'iso-8859-13',
};

/** The encoding's name, if the label is in the Encoding Standard (§4.2). */
export function knownEncoding(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    // A declaration readable as ASCII is not in UTF-16, whatever it says (HTML Standard §13.2.3.2).
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch (error) {
    // RangeError is how TextDecoder (Encoding Standard §7.2) says "not a label".
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Detects the encoding of a document by its bytes; undefined when they are ASCII or nothing fits. */
export function detectEncoding(bytes: Uint8Array): string | undefined {
  const name = analyse(middleOf(bytes))[0]?.name;
  return name === undefined || name === 'ASCII' ? undefined : knownEncoding(name);
}

/** The part of a document likely to hold text: the markup at its beginning is ASCII and does not help detection. */
function middleOf(bytes: Uint8Array): Uint8Array {
  const start = Math.max(0, Math.floor((bytes.length - DETECTED) / 2));
  return bytes.subarray(start, start + DETECTED);
}

/** Whether detection finds an encoding in a document, and no less likely than another. */
export function isAsLikely(bytes: Uint8Array, encoding: string, other: string): boolean {
  const votes = analyse(foreignWords(bytes));
  const [own, against] = [encoding, other].map((each) => {
    const same = votes.filter(({ name }) => familyOf(name) === familyOf(each));
    return Math.max(0, ...same.map(({ confidence }) => confidence));
  }) as [number, number];
  return own > 0 && own >= against;
}

function familyOf(label: string): string {
  const encoding = knownEncoding(label) ?? label;
  return SIBLINGS[encoding] ?? encoding;
}

/** The words of a document with letters beyond ASCII: the others, and its markup, say nothing of its encoding. */
function foreignWords(bytes: Uint8Array): Uint8Array {
  const words = Buffer.from(middleOf(bytes))
    .toString('latin1')
    .match(/[a-z]*[\x80-\xff][a-z\x80-\xff]*/gi);
  return Buffer.from(words?.join(' ') ?? '', 'latin1');
}

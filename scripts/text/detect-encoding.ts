import { analyse } from 'chardet';
import { strangeShare } from './strange-words.ts';

/** Number of bytes used to detect an encoding: more takes time and does not change the result. */
const DETECTED = 16_384;

/** Encodings that detection takes for a sibling, whose letters stand in nearly the same places. */
const SIBLINGS: Readonly<Record<string, string>> = {
  'windows-1250': 'iso-8859-2',
  'windows-1253': 'iso-8859-7',
  'windows-1255': 'iso-8859-8',
  'iso-8859-8-i': 'iso-8859-8',
  'windows-1257': 'iso-8859-13',
  gb18030: 'gbk',
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

/**
 * How much strange words count against an encoding. Fitted on a day's texts of 24 languages in the encodings that they once had,
 * cut after 60, 200 and 2,000 letters: of 1,972 it reads 1,912 rightly, 80 more than without, and none of them worse.
 */
const AGAINST = 3;

/** Detects the encoding of a document by its bytes and the words that they make; undefined when they are ASCII or nothing fits. */
export function detectEncoding(bytes: Uint8Array): string | undefined {
  const middle = middleOf(bytes);
  const found = analyse(middle).flatMap(({ name, confidence }) => {
    const encoding = name === 'ASCII' ? undefined : knownEncoding(name);
    if (encoding === undefined) return [];
    return [{ encoding, likely: confidence * (1 - strangeIn(middle, encoding)) ** AGAINST }];
  });
  return found.sort((a, b) => b.likely - a.likely)[0]?.encoding;
}

function strangeIn(bytes: Uint8Array, encoding: string): number {
  return strangeShare(new TextDecoder(encoding).decode(bytes));
}

/** The part of a document likely to hold text: the markup at its beginning is ASCII and does not help detection. */
function middleOf(bytes: Uint8Array): Uint8Array {
  const start = Math.max(0, Math.floor((bytes.length - DETECTED) / 2));
  return bytes.subarray(start, start + DETECTED);
}

/** Difference of the shares of strange words at which these decide. */
const PLAIN = 0.2;

/** Whether an encoding fits a document no worse than another: by the words that they make, else by detection. */
export function isAsLikely(bytes: Uint8Array, encoding: string, other: string): boolean {
  const middle = middleOf(bytes);
  const stranger = strangeIn(middle, encoding) - strangeIn(middle, other);
  if (Math.abs(stranger) > PLAIN) return stranger < 0;
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

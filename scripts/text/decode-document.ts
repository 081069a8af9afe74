import { isAscii, isUtf8 } from 'node:buffer';
import sniffHtmlEncoding from 'html-encoding-sniffer';
import { detectEncoding, isAsLikely, knownEncoding } from './detect-encoding.ts';

/** What is known about a document besides its bytes. */
export interface DocumentOrigin {
  /** The Content-Type header. */
  contentType?: string | undefined;
  kind: 'feed' | 'page';
}

/** A decoded document, its encoding (a label of the Encoding Standard), and the source of that information. */
export interface DecodedDocument {
  text: string;
  encoding: string;
  from: 'bom' | 'header' | 'declaration' | 'meta' | 'detected' | 'default';
}

/**
 * Number of bytes searched for a declaration (HTML Standard §13.2.3.2), and for one that comes later: browsers honour it
 * wherever it stands in the head, which long scripts may precede.
 */
const PRESCAN = 1024;
const LATE_PRESCAN = 64 * 1024;

/** An element that may declare the encoding. */
const META = /<meta\s[^<>]*charset/i;

/** How ISO-2022-JP begins its characters (RFC 1468), in bytes that are ASCII alone. */
const ESCAPES = ['\u001b$B', '\u001b$@'];

/** The replacement character, which a decoder writes for invalid bytes, and the C1 controls but for the next line. */
const BROKEN = /[\ufffd\x80-\x84\x86-\x9f]/g;

/**
 * Decodes a document by its byte order mark, the HTTP header, its own declaration, or detection, in that order (RFC
 * 7303 §3, HTML Standard §13.2.3). What the bytes contradict gives way to the next, if that decodes them better; so does a
 * header that servers send out of habit, where the declaration and detection stand against it. Never throws.
 */
export function decodeDocument(bytes: Uint8Array, origin: DocumentOrigin): DecodedDocument {
  const marked = markedBy(bytes);
  if (marked) return { ...decode(bytes, marked.encoding), from: marked.from };
  const said = [namedBy(origin.contentType), ...declaredIn(bytes, origin.kind)].filter(
    (each) => each !== undefined,
  );
  if (isPlainlyUtf8(bytes)) {
    const from = said[0]?.encoding === 'utf-8' ? said[0].from : said[0] ? 'detected' : 'default';
    return { text: new TextDecoder().decode(bytes), encoding: 'utf-8', from };
  }
  let best: DecodedDocument | undefined;
  let fewest = Infinity;
  for (const { encoding, from } of said.length > 0 ? said : [UNSAID]) {
    const decoded = { ...decode(bytes, encoding), from };
    const broken = countBroken(decoded.text);
    if (broken === 0 || isMostlySound(decoded, broken)) return outvoted(bytes, decoded, said) ?? decoded;
    if (broken < fewest) [best, fewest] = [decoded, broken];
  }
  const found = detectEncoding(bytes);
  const other = found === undefined ? undefined : decode(bytes, found);
  if (!best || (other && countBroken(other.text) < fewest)) {
    return { ...(other ?? decode(bytes, UNSAID.encoding)), from: 'detected' };
  }
  return best;
}

/** What a document is in that says nothing of its encoding. */
const UNSAID = { encoding: 'utf-8', from: 'default' } as const;

interface Said {
  encoding: string;
  from: Exclude<DecodedDocument['from'], 'default'>;
}

/** A byte order mark, the zeros of a `<` in UTF-16 without one (XML 1.0, appendix F), or escapes of ISO-2022-JP. */
function markedBy(bytes: Uint8Array): Said | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', from: 'bom' };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', from: 'bom' };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', from: 'bom' };
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return { encoding: 'utf-16le', from: 'detected' };
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return { encoding: 'utf-16be', from: 'detected' };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isEscaped = isAscii(bytes) && ESCAPES.some((escape) => buffer.includes(escape));
  return isEscaped ? { encoding: 'iso-2022-jp', from: 'detected' } : undefined;
}

function namedBy(contentType: string | undefined): Said | undefined {
  const label = /;\s*charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType ?? '')?.[1];
  const encoding = label === undefined ? undefined : knownEncoding(label);
  return encoding === undefined ? undefined : { encoding, from: 'header' };
}

function declaredIn(bytes: Uint8Array, kind: DocumentOrigin['kind']): Said[] {
  const start = bytes.subarray(0, PRESCAN);
  // Latin-1 maps each byte to one character, and declarations are ASCII.
  const declaration = /<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)/.exec(
    new TextDecoder('latin1').decode(start),
  );
  const declared = declaration?.[1] === undefined ? undefined : knownEncoding(declaration[1]);
  const said: Said[] = declared === undefined ? [] : [{ encoding: declared, from: 'declaration' }];
  if (kind === 'feed') return said;
  const encoding = sniffed(start) ?? sniffed(fromMeta(bytes));
  return encoding === undefined ? said : [...said, { encoding, from: 'meta' }];
}

function sniffed(start: Uint8Array): string | undefined {
  const label = sniffHtmlEncoding(start, { defaultEncoding: 'x-user-defined' }).toLowerCase();
  return label === 'x-user-defined' ? undefined : knownEncoding(label);
}

/** The bytes of a page from the first element on that may declare its encoding. */
function fromMeta(bytes: Uint8Array): Uint8Array {
  const at = META.exec(new TextDecoder('latin1').decode(bytes.subarray(0, LATE_PRESCAN)))?.index;
  return at === undefined ? new Uint8Array() : bytes.subarray(at, at + PRESCAN);
}

/** Whether all non-ASCII bytes are valid UTF-8, which never happens by accident in another encoding. */
function isPlainlyUtf8(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && !isAscii(bytes);
}

/** Number of valid non-ASCII letters per invalid one for a text to count as damaged UTF-8. */
const SOUND = 4;

/** Any letter beyond ASCII but the mark of a broken one. */
const SOUND_LETTER = /[^\0-\x7f\ufffd]/g;

/** Whether a text is UTF-8 with only a few broken characters, as when it was cut by bytes. */
function isMostlySound({ text, encoding }: DecodedDocument, broken: number): boolean {
  return encoding === 'utf-8' && countMatches(text, SOUND_LETTER, SOUND * broken) >= SOUND * broken;
}

function decode(bytes: Uint8Array, encoding: string): Pick<DecodedDocument, 'text' | 'encoding'> {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** The encoding that many servers name for every document, since it was once the default (RFC 2616 §3.7.1). */
const BY_HABIT = 'windows-1252';

/**
 * The document in the encoding that it declares, where the header names the one of habit and detection finds the declared
 * one as likely: in an encoding of one byte a letter nothing is ever broken, whatever it was meant to be.
 */
function outvoted(
  bytes: Uint8Array,
  { encoding, from, text }: DecodedDocument,
  said: readonly Said[],
): DecodedDocument | undefined {
  const other = said.find((each) => each.from !== 'header');
  if (from !== 'header' || encoding !== BY_HABIT || !other || other.encoding === encoding) return undefined;
  const declared = { ...decode(bytes, other.encoding), from: other.from };
  if (declared.text === text || countBroken(declared.text) > 0) return undefined;
  return isAsLikely(bytes, other.encoding, encoding) ? declared : undefined;
}

/** Counts what no text has: bytes that are no character, and C1 controls, which are letters in another encoding. */
function countBroken(text: string): number {
  return countMatches(text, BROKEN, Infinity);
}

/** Counts the matches of a pattern, up to a number: a list of millions of them would take longer to make than all else. */
function countMatches(text: string, pattern: RegExp, enough: number): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (count < enough && pattern.test(text)) count += 1;
  return count;
}

import { isAscii, isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import sniffHtmlEncoding from 'html-encoding-sniffer';

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

/** Number of bytes searched for a declaration, as in the HTML Standard (§13.2.3.2). */
const PRESCAN = 1024;

/** Number of bytes used to detect an encoding: more takes time and does not change the result. */
const DETECTED = 16_384;

/** The replacement character, which a decoder writes for invalid bytes, and the C1 controls but for the next line. */
const BROKEN = /[\ufffd\x80-\x84\x86-\x9f]/g;

/**
 * Decodes a document by its byte order mark, the HTTP header, its own declaration, or detection, in that order (RFC
 * 7303 §3, HTML Standard §13.2.3). What the bytes contradict gives way to the next, if that decodes them better. Never
 * throws.
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
    if (broken === 0 || isMostlySound(decoded, broken)) return decoded;
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

/** A byte order mark, or the zeros of a `<` in UTF-16 without one (XML 1.0, appendix F). */
function markedBy(bytes: Uint8Array): Said | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', from: 'bom' };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', from: 'bom' };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', from: 'bom' };
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return { encoding: 'utf-16le', from: 'detected' };
  return a === 0 && b === 0x3c && c === 0 && d !== 0 ? { encoding: 'utf-16be', from: 'detected' } : undefined;
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
  const sniffed = sniffHtmlEncoding(start, { defaultEncoding: 'x-user-defined' }).toLowerCase();
  const encoding = sniffed === 'x-user-defined' ? undefined : knownEncoding(sniffed);
  return encoding === undefined ? said : [...said, { encoding, from: 'meta' }];
}

/** The encoding's name, if the label is in the Encoding Standard (§4.2). */
function knownEncoding(label: string): string | undefined {
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

/** Whether all non-ASCII bytes are valid UTF-8, which never happens by accident in another encoding. */
function isPlainlyUtf8(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && !isAscii(bytes);
}

/** Number of valid non-ASCII letters per invalid one for a text to count as damaged UTF-8. */
const SOUND = 4;

/** Whether a text is UTF-8 with only a few broken characters, as when it was cut by bytes. */
function isMostlySound({ text, encoding }: DecodedDocument, broken: number): boolean {
  const beyond = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return encoding === 'utf-8' && beyond >= SOUND * broken;
}

function decode(bytes: Uint8Array, encoding: string): Pick<DecodedDocument, 'text' | 'encoding'> {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function detectEncoding(bytes: Uint8Array): string | undefined {
  const name = analyse(middleOf(bytes))[0]?.name;
  return name === undefined || name === 'ASCII' ? undefined : knownEncoding(name);
}

/** The part of a document likely to hold text: the markup at its beginning is ASCII and does not help detection. */
function middleOf(bytes: Uint8Array): Uint8Array {
  const start = Math.max(0, Math.floor((bytes.length - DETECTED) / 2));
  return bytes.subarray(start, start + DETECTED);
}

/** Counts what no text has: bytes that are no character, and C1 controls, which are letters in another encoding. */
function countBroken(text: string): number {
  return text.match(BROKEN)?.length ?? 0;
}

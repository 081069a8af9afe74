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

/** The replacement character, which a decoder writes for invalid bytes. */
const REPLACEMENT = '\uFFFD';

/**
 * Decodes a document by its byte order mark, the HTTP header, its own declaration, or detection, in that order (RFC
 * 7303 §3, HTML Standard §13.2.3). If the bytes contradict the declared encoding, a detected one is used if it decodes
 * better. Never throws.
 */
export function decodeDocument(bytes: Uint8Array, origin: DocumentOrigin): DecodedDocument {
  const said = [markedBy(bytes), namedBy(origin.contentType), declaredIn(bytes, origin.kind)].find(
    (each) => each !== undefined,
  );
  if (said?.from !== 'bom' && isPlainlyUtf8(bytes)) {
    const from = said?.encoding === 'utf-8' ? said.from : said ? 'detected' : 'default';
    return { text: new TextDecoder().decode(bytes), encoding: 'utf-8', from };
  }
  const first = decode(bytes, said?.encoding ?? 'utf-8');
  const decoded: DecodedDocument = { ...first, from: said?.from ?? 'default' };
  const broken = countBroken(decoded.text);
  if (broken === 0 || said?.from === 'bom' || isMostlySound(decoded, broken)) return decoded;
  const found = detectEncoding(bytes);
  const other = found === undefined ? undefined : decode(bytes, found);
  return other && countBroken(other.text) < broken ? { ...other, from: 'detected' } : decoded;
}

interface Said {
  encoding: string;
  from: 'bom' | 'header' | 'declaration' | 'meta';
}

function markedBy(bytes: Uint8Array): Said | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', from: 'bom' };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', from: 'bom' };
  return a === 0xff && b === 0xfe ? { encoding: 'utf-16le', from: 'bom' } : undefined;
}

function namedBy(contentType: string | undefined): Said | undefined {
  const label = /;\s*charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType ?? '')?.[1];
  const encoding = label === undefined ? undefined : knownEncoding(label);
  return encoding === undefined ? undefined : { encoding, from: 'header' };
}

function declaredIn(bytes: Uint8Array, kind: DocumentOrigin['kind']): Said | undefined {
  const start = bytes.subarray(0, PRESCAN);
  // Latin-1 maps each byte to one character, and declarations are ASCII.
  const declaration = /<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)/.exec(
    new TextDecoder('latin1').decode(start),
  );
  const declared = declaration?.[1] === undefined ? undefined : knownEncoding(declaration[1]);
  if (declared !== undefined) return { encoding: declared, from: 'declaration' };
  if (kind === 'feed') return undefined;
  const sniffed = sniffHtmlEncoding(start, { defaultEncoding: 'x-user-defined' }).toLowerCase();
  const encoding = sniffed === 'x-user-defined' ? undefined : knownEncoding(sniffed);
  return encoding === undefined ? undefined : { encoding, from: 'meta' };
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

function countBroken(text: string): number {
  let broken = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) broken += 1;
  return broken;
}

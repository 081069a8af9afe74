import { Parser } from 'htmlparser2';

/** Character references (HTML Standard §13.5): named, decimal or hexadecimal, with its semicolon. */
const REFERENCES = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu;

/** References that an engine took apart as if they were words: `& apos;`, `&#39 ;`, `& # x27;`. */
const TORN = /& ?(#) ?(\d{1,7}|x[\da-f]{1,6}) ?;|& ?(apos|quot|amp|lt|gt|nbsp) ?;/giu;

/**
 * Decodes the character references that an engine put into its English: `wasn&apos;t` becomes `wasn't`. A reference that
 * the original itself writes as text stays, and is decoded once where the engine encoded it again; others are decoded up
 * to three times, since engines encode their own answers again. Where the original has no ampersand at all, neither has its
 * English a sign beside words that it could have meant, so references with blanks in them are decoded too.
 */
export function decodeAnswer(original: string, english: string): string {
  const written = new Set<string>(original.match(REFERENCES));
  if (!original.includes('&')) english = english.replace(TORN, '&$1$2$3;');
  const decoded = decodeOnce(english);
  if (written.size === 0) return decodeOnce(decodeOnce(decoded));
  if ([...written].every((each) => decoded.includes(each))) return decoded;
  return english.replace(REFERENCES, (each) => (written.has(each) ? each : decodeReference(each)));
}

function decodeOnce(text: string): string {
  const known = new Map<string, string>();
  return text.replace(REFERENCES, (each) => {
    const decoded = known.get(each) ?? decodeReference(each);
    known.set(each, decoded);
    return decoded;
  });
}

/** The characters of a reference; an unknown one is left as it is. */
function decodeReference(reference: string): string {
  let text = '';
  const parser = new Parser({ ontext: (piece) => (text += piece) });
  parser.end(reference);
  return text;
}

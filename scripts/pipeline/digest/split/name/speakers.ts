import { AUXILIARIES, PREPOSITIONS } from './closed-words.ts';
import { type FoundVerb, findVerb } from './find-verb.ts';
import { hasComma, isCapital, type Segment, segmentsOf, type Token } from './title-tokens.ts';
import { readVerb } from './verb-forms.ts';

/** A part of a title that states something, and who is said to state it. */
export interface AttributedStatement {
  tokens: readonly Token[];
  /** The speaker as written, without article; undefined where the title itself states it. */
  speaker: readonly Token[] | undefined;
}

/** Roles of people who speak, and other things quoted as sources. */
const ROLES = new Set(
  `chief minister president premier chancellor pm ceo spokesman spokeswoman spokesperson secretary leader head director
  official officials governor mayor ministry government govt police court coroner judge prosecutor prosecutors lawyer
  lawyers lawmaker lawmakers mp mps senator senators ambassador envoy diplomat commander army military pentagon
  kremlin un nato eu imf report poll survey study analyst analysts expert experts economist economists scientist
  scientists researchers doctors doctor coach manager captain activist activists witness witnesses agency source sources
  union party opposition bishop pope king prince author mla office regulator watchdog owner founder trustees group
  association council commission committee attorney family mother father actor actress singer star rapper assistant`.split(
    /\s+/,
  ),
);

/** Verbs of saying whose complement is a statement rather than an object. */
const STATING = new Set('say insist claim argue suggest believe think warn confirm reveal allege'.split(' '));
const SAYING = new Set(
  `say insist claim argue suggest believe think warn confirm announce reveal rule find hear report maintain
  allege tell note stress explain state declare`.split(/\s+/),
);
/** Whether a word is a form of a verb of saying. */
export function isSaying(word: string): boolean {
  const reading = readVerb(word);
  return reading !== undefined && SAYING.has(reading.base);
}

/** Whether a verb, in its base form, introduces a statement. */
export function isStating(base: string): boolean {
  return STATING.has(base);
}

/** Whether words name a speaking role: `prime minister`, `poll`. */
export function isRole(word: string): boolean {
  return ROLES.has(word.replace(/'s$/, ''));
}

/**
 * Returns the last words of the speakers' names that the story's texts show: `… Moreno said`, `says Moreno`, `according
 * to Moreno`.
 */
export function speakersIn(texts: readonly string[]): ReadonlySet<string> {
  const speakers = new Set<string>();
  for (const text of texts) {
    for (const { tokens } of segmentsOf(text)) {
      tokens.forEach((token, at) => {
        if (!isSaying(token.lower)) return;
        const isSaid = /^(?:said|says)$/.test(token.lower);
        for (const near of [
          tokens[at - 1],
          isSaid ? tokens[at + 1] : undefined,
          isSaid ? tokens[at + 2] : undefined,
        ]) {
          if (near && isCapital(near)) speakers.add(near.lower);
        }
      });
    }
  }
  return speakers;
}

/** Returns what a title states, part by part, each with its speaker. */
export function statementsOf(title: string, known: ReadonlySet<string>): AttributedStatement[] {
  const segments = segmentsOf(title);
  const speakers = segments.map((segment, at) => isSpeaker(segment, at, segments.length, known));
  return segments.flatMap((segment, at): AttributedStatement[] => {
    if (speakers[at] || segment.mark === '?') return [];
    const before = segments[at - 1];
    const after = segments[at + 1];
    if (before && speakers[at - 1] && before.mark === ':')
      return [{ tokens: segment.tokens, speaker: bare(before.tokens) }];
    if (after && speakers[at + 1] && at + 2 === segments.length)
      return [{ tokens: segment.tokens, speaker: bare(after.tokens) }];
    const stated = withinSegment(segment.tokens);
    if (!stated.speaker && isQuotation(segment.tokens)) return [];
    return [stated];
  });
}

function isSpeaker(
  { tokens, mark }: Segment,
  at: number,
  count: number,
  known: ReadonlySet<string>,
): boolean {
  const last = tokens.at(-1);
  if (
    !last ||
    count < 2 ||
    tokens.length > 5 ||
    tokens.some((token) => hasComma(token) || /^(?:in|on|at|for|to|with|and|vs)$/.test(token.lower))
  )
    return false;
  if (at > 0 && at < count - 1) return false;
  if (at === 0 && mark !== ':') return false;
  return (
    isRole(last.lower) ||
    known.has(last.lower) ||
    (isRole(tokens[0]?.lower ?? '') && tokens.slice(1).every(isCapital))
  );
}

function isQuotation(tokens: readonly Token[]): boolean {
  return /["'‘“«]/.test(tokens[0]?.open ?? '') && /["'’”»]/.test(tokens.at(-1)?.close ?? '');
}

/**
 * Returns the statement of a segment in one of the forms `Moreno says (that) …`, `…, says Moreno`, `…, according to
 * Moreno`.
 */
function withinSegment(tokens: readonly Token[]): AttributedStatement {
  return inFront(tokens) ?? behind(tokens) ?? { tokens, speaker: undefined };
}

function inFront(tokens: readonly Token[]): AttributedStatement | undefined {
  const verb = findVerb(tokens, 0, false) ?? undefined;
  if (!verb || verb.start > 5 || !STATING.has(verb.base) || verb.end - verb.start !== 1) return undefined;
  const speaker = tokens.slice(0, verb.start);
  if (speaker.some((token) => hasComma(token))) return undefined;
  const from = tokens[verb.end]?.lower === 'that' ? verb.end + 1 : verb.end;
  const rest = tokens.slice(from);
  const inner: FoundVerb | undefined = rest.length > 2 ? findVerb(rest, 0, false) : undefined;
  const isClause = inner !== undefined && !PREPOSITIONS.has(rest[0]?.lower ?? '');
  return isClause ? { tokens: rest, speaker: bare(speaker) } : undefined;
}

/** Words followed by more of the statement rather than a speaker: `…, and Korvo over fraud claims`. */
const JOINING = /^(?:and|or|but|over|after|in|on|for|with|as|by|at)$/;

function behind(tokens: readonly Token[]): AttributedStatement | undefined {
  for (let at = Math.max(2, tokens.length - 7); at < tokens.length; at++) {
    const before = tokens[at - 1];
    if (!before || !(hasComma(before) || /["'’”»]$/.test(before.close))) continue;
    const tail = tokens.slice(at);
    const words = tail.map(({ lower }) => lower);
    const stated = tokens.slice(0, at);
    if (JOINING.test(words[0] ?? '') || words.slice(0, -1).includes('over')) continue;
    if (tail.slice(0, -1).some((token) => hasComma(token))) continue;
    if (words[0] === 'according' && words[1] === 'to')
      return { tokens: stated, speaker: bare(tail.slice(2)) };
    if (tail.at(-1)?.lower === 'told') return { tokens: stated, speaker: undefined };
    const last = words.at(-1) ?? '';
    if (isNamed(tail.slice(0, -1)) && isSaying(last) && (last === 'said' || !last.endsWith('d'))) {
      return { tokens: stated, speaker: bare(tail.slice(0, -1)) };
    }
    if (isSaying(words[0] ?? '') && isNamed(tail.slice(1)))
      return { tokens: stated, speaker: bare(tail.slice(1)) };
  }
  return undefined;
}

/** Whether some words can name a speaker: a few, and no clause. */
function isNamed(words: readonly Token[]): boolean {
  return (
    words.length > 0 &&
    words.length <= 5 &&
    !words.some(({ lower }) => AUXILIARIES.has(lower)) &&
    !findVerb(words, 0, false)?.isSure
  );
}

function bare(speaker: readonly Token[]): readonly Token[] {
  return /^(?:the|a|an)$/.test(speaker[0]?.lower ?? '') ? speaker.slice(1) : speaker;
}

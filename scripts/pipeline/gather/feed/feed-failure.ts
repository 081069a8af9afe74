import type { Why } from '../../outcome/failure.ts';

/** Why a document is not a feed, and what it seems to be instead. */
export interface FeedFailure extends Why<
  'empty' | 'web page' | 'challenge page' | 'not a feed' | 'unreadable'
> {
  detail: string;
}

/** Length of the beginning that identifies a document, in UTF-16 code units: more than the longest head of a feed. */
const BEGINNING = 65_536;

/** Phrases of pages that ask visitors to prove they are human. */
const CHALLENGE =
  /just a moment|checking your browser|attention required|verify(?:ing)? (?:that )?you are (?:a )?human|captcha|cf-chl|ddos protection|access denied|are you a robot/i;

/** Why a document is not a feed, judged by its beginning; undefined when it may be one. */
export function feedFailure(document: string): FeedFailure | undefined {
  const beginning = document.slice(0, BEGINNING);
  if (beginning.trim() === '') return { reason: 'empty', detail: 'the document is empty' };
  if (/<(?:rss|feed|[\w.-]+:(?:rdf|rss|feed))\b/i.test(beginning)) return undefined;
  if (/^\s*\{/.test(beginning)) {
    // JSON Feed 1.1 requires the version at the top; some writers give it elsewhere.
    const isFeed = /"version"\s*:\s*"https?:\/\/jsonfeed\.org|"items"\s*:\s*\[/.test(
      document.slice(0, 4 * BEGINNING),
    );
    return isFeed ? undefined : { reason: 'not a feed', detail: `JSON: ${shown(beginning)}` };
  }
  if (/<(?:!doctype\s+html|html|head|body)\b/i.test(beginning)) {
    const reason = CHALLENGE.test(beginning) ? 'challenge page' : 'web page';
    return { reason, detail: `a web page instead of a feed: ${titleOf(beginning)}` };
  }
  return { reason: 'not a feed', detail: `it begins with: ${shown(beginning)}` };
}

function titleOf(html: string): string {
  return shown(/<title[^<>]*>([^<]*)/i.exec(html)?.[1] ?? 'no title');
}

function shown(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 80);
}

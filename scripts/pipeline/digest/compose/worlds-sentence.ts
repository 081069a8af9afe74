import { sourceName } from '../../../../src/schemas/source.ts';
import type { OneVoice, Take } from '../../../../src/schemas/take.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { cutAtWord } from '../../../text/cut-text.ts';
import { englishVoiceWords } from '../../../../src/schemas/take-name.ts';
import { countByCountry } from './shares.ts';

/** Most UTF-16 units of a headline within the sentence; the full one stands beside its take. */
const MAX_HEADLINE_LENGTH = 70;

/** The inputs of the sentence. */
export interface WorldsTakeParts {
  /** In the order of takeOrder. */
  takes: readonly Take[];
  voices: readonly OneVoice[];
  /** The story's articles, nearest to its centre first. */
  articles: readonly DayArticle[];
  /** The title under which an article is shown. */
  titleOf: (each: DayArticle) => string;
}

/**
 * Returns the world's current take in plain English: what most articles lead with, what the others do, and who stands
 * alone. Where nothing divides, it sets two headlines side by side, from two countries if possible, and claims nothing.
 */
export function worldsSentence(parts: WorldsTakeParts): string {
  if (parts.takes.length + parts.voices.length === 0) return contrast(parts);
  return [...divided(parts), ...alone(parts)].join(' ');
}

function divided({ takes, articles }: WorldsTakeParts): string[] {
  const [first, ...others] = takes;
  if (!first) return [];
  const countries = countByCountry(articles).size;
  const of = `${first.share.articles} of ${articles.length} articles${countries > 1 ? ` from ${countries} countries` : ''}`;
  // A majority of both articles and voices: copies of one agency must neither create a majority nor hide that there is
  // none.
  const isMost = first.share.ofArticles > 0.5 && first.share.articles > articles.length / 2;
  const rest = others.map((take) => `${take.share.articles} take ${quoted(take)}`);
  if (isMost) return [`Most take the line ${quoted(first)}: ${[of, ...semicolon(rest)].join('')}.`];
  if (others.length === 0) return [`Some take the line ${quoted(first)}: ${of}.`];
  const lines = [
    `${quoted(first)} (${of})`,
    ...others.map((take) => `${quoted(take)} (${take.share.articles})`),
  ];
  return [`The articles take different lines: ${listed(lines)}.`];
}

function semicolon(rest: readonly string[]): string[] {
  return rest.length > 0 ? [`; ${listed(rest)}`] : [];
}

/** Returns the first single voice. */
function alone({ voices, articles }: WorldsTakeParts): string[] {
  const [voice] = voices;
  if (!voice) return [];
  const spoken = articles.filter(({ article }) => voice.articles.includes(article.id));
  const who = englishVoiceWords(spoken.map(({ source, article }) => ({ source, agency: article.agency })));
  return [`${who} “${cut(voice.evidence.text)}”.`];
}

/** Returns two headlines side by side: the one nearest to the centre, and the nearest from another country. */
function contrast({ articles, titleOf }: WorldsTakeParts): string {
  const readable = articles.filter(({ english }) => english);
  const [first, ...others] = readable.length > 1 ? readable : articles;
  if (!first) return 'No article is left.';
  const second =
    others.find(({ source }) => source.country !== first.source.country) ??
    others.find(({ source }) => source.id !== first.source.id);
  return [first, ...(second ? [second] : [])].map((each) => `${nameOf(each)}: “${titleOf(each)}”.`).join(' ');
}

/** Returns a take’s name in quotation marks; a long headline is cut at a word. */
function quoted({ label }: Take): string {
  return `“${cut(label)}”`;
}

function cut(headline: string): string {
  const short = cutAtWord(headline, MAX_HEADLINE_LENGTH);
  return short === headline ? headline : `${short}…`;
}

function nameOf({ source }: DayArticle): string {
  return sourceName(source);
}

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last;
}

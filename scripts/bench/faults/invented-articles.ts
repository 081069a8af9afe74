import { openSnapshot } from '../../adapters/snapshot/open-snapshot.ts';
import { joinArticles } from '../../pipeline/snapshot/day-article.ts';

/** An invented article in English. */
export interface Invented {
  number: number;
  source: string;
  title: string;
  paragraphs: string[];
}

/** The articles of the bundled sample, all of them invented, in English. @param path its snapshot */
export async function inventedArticles(path: string): Promise<Invented[]> {
  const articles = joinArticles(await openSnapshot(path));
  return articles.flatMap(({ source, english }, number) =>
    english ? [{ number, source: source.id, title: english.title, paragraphs: english.blocks }] : [],
  );
}

/** Two events of the bundled sample, as its headlines name them. */
const EVENTS: readonly RegExp[] = [/\bseed\b/i, /\b(?:tainan|lumanova)\b/i];

/** The articles on two events, one event after the other. */
export const ofTwoEvents = (articles: readonly Invented[]): Invented[] =>
  EVENTS.flatMap((event) => articles.filter(({ title }) => event.test(title)));

/** A line of a corpus for an article, published on a day. */
export const lineOf = ({ number, source, title, paragraphs }: Invented, day: string) => ({
  url: `https://${source}.example/news/${number}`,
  published: `${day}T08:00:00Z`,
  language: 'en',
  text: paragraphs.join('\n'),
  title,
});

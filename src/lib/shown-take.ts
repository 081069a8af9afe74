import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Evidence, Take } from '../schemas/take.ts';
import { required } from './required.ts';

/** What is shown below the name of a take. */
export interface ShownTake {
  /** The article whose headline serves as the name, if one does. */
  namedBy: PublishedArticle | undefined;
  quotes: Evidence[];
  /** The articles whose headline is neither the name nor among the quotes. */
  articles: PublishedArticle[];
}

/** Prepares a take for display: no headline appears twice, and at most `mostQuotes` quotes are shown. */
export function shownTake(
  take: Pick<Take, 'label' | 'named' | 'articles' | 'evidence'>,
  articleById: ReadonlyMap<string, PublishedArticle>,
  mostQuotes = Infinity,
): ShownTake {
  const isName = ({ block, text }: Evidence) =>
    take.named === 'headline' && block === null && text === take.label;
  const name = take.evidence.find(isName);
  const quotes = take.evidence.filter((evidence) => !isName(evidence)).slice(0, mostQuotes);
  const headlines = new Set(
    [...quotes, ...(name ? [name] : [])]
      .filter(
        ({ article, block, text }) => block === null && text.length >= titleLength(article, articleById),
      )
      .map(({ article }) => article),
  );
  return {
    namedBy: name && required(articleById, name.article),
    quotes,
    articles: take.articles.filter((id) => !headlines.has(id)).map((id) => required(articleById, id)),
  };
}

/** The length that a quote must have to show a headline in full. */
function titleLength(id: string, articleById: ReadonlyMap<string, PublishedArticle>): number {
  return required(articleById, id).title.length;
}

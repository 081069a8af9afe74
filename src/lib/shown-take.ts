import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Evidence, Take } from '../schemas/take.ts';
import { required } from './required.ts';

/** What stands below the name of a take. */
export interface ShownTake {
  /** Whose headline the name is, where it is one. */
  namedBy: PublishedArticle | undefined;
  quotes: Evidence[];
  /** Its other articles: those whose headline stands neither in the name nor among the quotes. */
  articles: PublishedArticle[];
}

/** A take so that no headline of it stands there twice, with at most so many quotes. */
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

/** A headline that is quoted in part is not shown by its quotation. */
function titleLength(id: string, articleById: ReadonlyMap<string, PublishedArticle>): number {
  return required(articleById, id).title.length;
}

import { tidyHeadline } from '../../../../text/tidy-headline.ts';
import { readSaid, type Said } from './bearing.ts';
import type { NamedArticle } from './named-article.ts';
import { speakersIn, type AttributedStatement, statementsOf } from './speakers.ts';
import { segmentsOf, type Token } from './title-tokens.ts';

/** An article of the group, analysed once. */
export interface NamingMember {
  id: string;
  /** Cleaned of labels and ornaments. */
  title: string;
  tokens: readonly Token[];
  statements: readonly AttributedStatement[];
  said: Said;
}

/** The articles to name, and those that the name must distinguish them from. */
export interface NamingGroup {
  members: readonly NamingMember[];
  others: readonly Said[];
}

/** Returns the articles of a story, each text analysed once. */
export function readGroup(members: readonly NamedArticle[], others: readonly NamedArticle[]): NamingGroup {
  const known = speakersIn([...members, ...others].flatMap(({ title, lead }) => [title, lead]));
  return {
    members: members.map((article) => {
      const title = tidyHeadline(article.title, { sourceNames: [] });
      return {
        id: article.id,
        title,
        tokens: segmentsOf(title).flatMap(({ tokens }) => tokens),
        statements: statementsOf(title, known),
        said: readSaid({ ...article, title }),
      };
    }),
    others: others.map(readSaid),
  };
}

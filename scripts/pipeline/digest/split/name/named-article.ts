/** The parts of an article that naming a take needs, in English. */
export interface NamedArticle {
  id: string;
  title: string;
  /** Its first sentence; may be empty. */
  lead: string;
}

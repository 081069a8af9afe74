/** An article as far as a take's name needs it, in English. */
export interface NamedArticle {
  id: string;
  title: string;
  /** Its first sentence; may be empty. */
  lead: string;
}

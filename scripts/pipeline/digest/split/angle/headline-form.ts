const NEGATION =
  /\b(?:not|no|never|without|deny|denies|denied|refuse[sd]?|reject(?:s|ed)?|cannot|fail(?:s|ed)?|unlikely|false|fake)\b|n['’]t\b/i;
const QUESTION =
  /^(?:why|how|what|who|when|where|is|are|can|will|does|did|should|explain)\b|\?|\bexplain(?:s|ed|er)?\b/i;
const ATTRIBUTION = /^[^:]{2,40}:\s|:\s*[^:]{2,40}$|\bsays?\b|\baccording\b/i;

/** The features of a headline's form that separate angles. */
export interface HeadlineForm {
  negates: boolean;
  /** Asks or explains. */
  asks: boolean;
  /** Quotes or paraphrases somebody whom it names. */
  attributes: boolean;
}

/** Returns the form of an English headline. */
export function headlineForm(title: string): HeadlineForm {
  return {
    negates: NEGATION.test(title),
    asks: QUESTION.test(title),
    attributes: ATTRIBUTION.test(title),
  };
}

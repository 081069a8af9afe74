/** The sign between two passages of a page in the index of the search; no text of a page has it. */
export const PASSAGE = '\u241E';

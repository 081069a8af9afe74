/** The words of a text as a set, for lists that are written as lines of words. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

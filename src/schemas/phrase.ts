/**
 * Marks a text as a phrase of the interface that is translated where it is shown, by `t`. A table of phrases can so stand
 * where it learns what they mean. Returns the text.
 */
export const phrase = (text: string): string => text;

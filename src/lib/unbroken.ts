/** How a text ends that a feed has cut, often within a word. */
const CUT = /(?:\.{3}|…)\s*$/u;

/** The end of a sentence before another. */
const END = /[.!?](?<!\.{3})[”"’')]*(?=\s)/gu;

/** A text without the sentence that a feed has cut at its end; empty where nothing whole is left. */
export function unbroken(text: string): string {
  if (!CUT.test(text)) return text;
  const last = [...text.matchAll(END)].at(-1);
  return last ? text.slice(0, last.index + last[0].length) : '';
}

/** How a text ends that a feed has cut, often within a word, or that leads on to what does not follow, as to a list. */
const LEADS_ON = /(?:\.{3}|…|[:：])\s*$/u;

/** The end of a sentence before another; scripts without spaces have none there. */
const END = /[.!?؟۔](?<!\.{3})[”"’')]*(?=\s)|[。！？][”」』]?/gu;

/** A text without a sentence at its end that a feed has cut or that leads on; empty where nothing whole is left. */
export function unbroken(text: string): string {
  if (!LEADS_ON.test(text)) return text;
  const last = [...text.matchAll(END)].at(-1);
  return last ? text.slice(0, last.index + last[0].length) : '';
}

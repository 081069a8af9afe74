/** What is wrong in a theme, a logo or an icon, which a publisher can mend. */
export class LookMistake extends Error {
  /** The line, from 1, and what stands there: a property, or an element. */
  readonly line: number;
  readonly subject: string;
  readonly what: string;
  readonly remedy: string;

  /** @param remedy what to write instead */
  constructor(line: number, subject: string, what: string, remedy: string) {
    super(`line ${line}: ${subject}: ${what}; ${remedy}`);
    this.name = 'LookMistake';
    this.line = line;
    this.subject = subject;
    this.what = what;
    this.remedy = remedy;
  }
}

/** The line, from 1, of a place in a text. */
export const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** The beginning of a text, as a message quotes it. */
export const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return JSON.stringify(line.length > 60 ? `${line.slice(0, 60)}…` : line);
};

/** Whether a text is what reading and writing it gives; a mistake in it is no error. */
export function isAsWritten(text: string, rewrite: (text: string) => string): boolean {
  try {
    return rewrite(text) === text;
  } catch (error) {
    if (error instanceof LookMistake) return false;
    throw error;
  }
}

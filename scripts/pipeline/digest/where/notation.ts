/** A way in which a language names a country. */
export interface Name {
  country: string;
  /**
   * How it is written: words separated by one blank, in which `*` stands for any ending and `~` for one of the
   * language's own endings.
   */
  pattern: string;
  /**
   * How surely it names the country: `doubtful` only next to another name of it, `institution` through something that
   * belongs to it.
   */
  bond: Bond;
}

/** In place of a country, for names of none. */
export const NO_COUNTRY = '--';

/** How surely a name stands for its country: directly, ambiguously, or as the name of one of its institutions. */
export type Bond = 'name' | 'doubtful' | 'institution';

/**
 * Returns the names of a table. `;` or a line's end separates countries; a country is its code followed by its names,
 * separated by blanks. In a name `_` is a blank, `*` any ending of the word, and `?` in front means that it is also
 * something else (a first name, another state, a bird). The code `--` is for names that name no country although a part
 * of them does. A name that begins with a capital must be capitalised in the text.
 */
export function readNames(table: string, bond: Bond = 'name'): Name[] {
  return table
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [country = '', ...names] = line.split(/\s+/);
      return names.map((name) => {
        const doubtful = name.startsWith('?');
        const pattern = name.slice(doubtful ? 1 : 0).replaceAll('_', ' ');
        return { country, pattern, bond: doubtful ? 'doubtful' : bond };
      });
    });
}

/** A way in which a language names a country. */
export interface Name {
  country: string;
  /**
   * How it is written: words with one blank between, in which `*` stands for any ending and `~` for one of the
   * language's own endings.
   */
  pattern: string;
  /**
   * How surely it names the country: `doubtful` only beside another name of it, `institution` by what belongs to it.
   */
  bond: Bond;
}

/** In place of a country, for what names none. */
export const NO_COUNTRY = '--';

/** How surely a name stands for its country: by itself, with a doubt, or as the name of one of its institutions. */
export type Bond = 'name' | 'doubtful' | 'institution';

/**
 * Reads a table of names: `;` or a line's end parts countries; a country is its code and then its names, with blanks
 * between. In a name `_` is a blank, `*` any ending of the word, and `?` in front says that it is also something else
 * (a first name, another state, a bird). The code `--` is of names that name no country though a part of them does. A
 * name that begins with a capital needs one in the text.
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

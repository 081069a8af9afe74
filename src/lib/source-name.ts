import type { Source } from '../schemas/source.ts';

/** What an English reader calls a source: its name in Latin letters, where it has one. */
export const sourceName = ({ name, nameEnglish }: Pick<Source, 'name' | 'nameEnglish'>): string =>
  nameEnglish ?? name;

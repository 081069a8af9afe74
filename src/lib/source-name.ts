import type { Source } from '../schemas/source.ts';

/** The name of a source for English readers: in Latin letters if the registry has that. */
export const sourceName = ({ name, nameEnglish }: Pick<Source, 'name' | 'nameEnglish'>): string =>
  nameEnglish ?? name;

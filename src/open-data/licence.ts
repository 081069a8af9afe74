import type { Licence } from '../schemas/open-data/data-files.ts';

/** The licence of the data: what this site found, but not the words of the sources. */
export const LICENCE: Licence = {
  id: 'CC0-1.0',
  url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  covers: 'What this site adds: counts, groups, takes, topics, coverage, chances and addresses.',
  exceptions:
    'Headlines and bylines belong to their sources; so do headlines in translation, as the title of a story or as the name of a take.',
};

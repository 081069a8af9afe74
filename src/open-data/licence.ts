import { publication } from '../lib/publication.ts';
import { DATA_LICENCES } from '../schemas/data-licence.ts';
import type { Licence } from '../schemas/open-data/data-files.ts';

/** The licence of the data unless a publisher configured another. */
const USUAL = 'CC0-1.0';

/** What it covers: what this site found, but not the words of the sources. */
const SCOPE = {
  covers: 'What this site adds: counts, groups, takes, topics, coverage, chances and addresses.',
  exceptions:
    'Headlines and bylines belong to their sources; so do headlines in translation, as the title of a story or as the name of a take.',
};

/** The licence of the data. */
export function dataLicence(): Licence {
  const { licence: id = USUAL } = publication();
  return { id, url: DATA_LICENCES[id], ...SCOPE };
}

import { z } from 'astro/zod';

/** The licences that a site's data may have, by their SPDX identifiers (https://spdx.org/licenses/), with their texts. */
export const DATA_LICENCES = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC-BY-NC-4.0': 'https://creativecommons.org/licenses/by-nc/4.0/',
  'ODC-By-1.0': 'https://opendatacommons.org/licenses/by/1-0/',
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
} as const;

const ids = Object.keys(DATA_LICENCES) as (keyof typeof DATA_LICENCES)[];

/** A licence of a site's data. */
export const dataLicenceSchema = z.enum(ids, { error: `it is one of ${ids.join(', ')}` });

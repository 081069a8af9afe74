import type { DataIndex, DayFiles } from '../schemas/open-data/data-files.ts';
import { dataAddress, schemaAddress } from './addresses.ts';
import { dataLicence } from './licence.ts';
import { SCHEMA_NAMES } from './schemas.ts';

/**
 * The list of all data files of the site.
 *
 * @param days the files of every published day
 * @param sample whether the site is a sample
 * @param root the address of the site, with a slash at the end
 */
export function dataIndex(days: readonly DayFiles[], sample: boolean, root: string): DataIndex {
  const newestFirst = days.toSorted((a, b) => (a.day < b.day ? 1 : -1));
  return {
    formatVersion: 1,
    sample,
    licence: dataLicence(),
    schemas: SCHEMA_NAMES.map((name) => schemaAddress(name, root)),
    files: newestFirst.flatMap(({ day, files }) =>
      files.map((file) => ({
        day,
        ...file,
        url: dataAddress(day, file.name, root),
        schema: schemaAddress(file.schema, root),
      })),
    ),
  };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DayRecord, dayRecordSchema } from '../../../src/schemas/day-record.ts';
import { daySchema } from '../../../src/schemas/day.ts';
import { onDisk } from '../../adapters/disk/disk-error.ts';
import { RECORD, recordedFiles } from '../../adapters/publication/day-records.ts';
import { parseRecord } from '../../pipeline/snapshot/parse-records.ts';
import { type ProofLine, findingsOf } from './finding.ts';
import type { ReadFile } from './given-days.ts';

/** The files that list the addresses of a site, kept ones too. */
export const LISTS_OF_ADDRESSES =
  /^(?:published\.json|sitemap-[^/]*\.xml|pagefind\/.*|[^/]+\/addresses\.json)$/;

/** What the records of a site’s days say before its files are compared. */
export interface ComparedRecords {
  findings: ProofLine[];
  /** Files at addresses of earlier builds, which the site keeps. */
  kept: string[];
  /** Whether this version of the program can rebuild it. */
  isComparable: boolean;
}

/**
 * Compares what made the days of a site, and which addresses they have.
 * @param made the files of the rebuilt site
 * @param read reads a file of the given one
 * @throws InputError when a record of the given site is none
 */
export async function compareRecords(
  rebuilt: string,
  made: readonly string[],
  site: string,
  read: ReadFile,
): Promise<ComparedRecords> {
  const find = findingsOf(site);
  const kept: string[] = [];
  const known = new Set(made);
  for (const file of made.filter(isRecord)) {
    const bytes = await read(file);
    // That it is missing, the comparison of files says.
    if (!bytes) continue;
    const theirs = parseRecord(bytes, `${site.replace(/\/?$/, '/')}${file}`, dayRecordSchema);
    const path = join(rebuilt, file);
    const own = parseRecord(await onDisk(path, () => readFile(path)), path, dayRecordSchema);
    if (programOf(own) !== programOf(theirs)) {
      const what = `${theirs.day} was made by another version of the program, which alone can rebuild it`;
      return { findings: [find('open', what)], kept, isComparable: false };
    }
    kept.push(...recordedFiles(theirs).filter((each) => !known.has(each)));
  }
  const [first] = kept;
  const what = `${kept.length} files stand at addresses of earlier builds, the first ${first}: these and what lists them cannot be rebuilt`;
  return { findings: first === undefined ? [] : [find('open', what)], kept, isComparable: true };
}

const programOf = ({ ingredients }: DayRecord): string | undefined => ingredients?.program;

function isRecord(file: string): boolean {
  const [day = '', ...rest] = file.split('/');
  return daySchema.safeParse(day).success && rest.join('/') === RECORD;
}

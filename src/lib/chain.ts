import { dayRecordSchema } from '../schemas/day-record.ts';
import type { DaySeal } from '../schemas/seal-chain.ts';
import type { SigningKey } from '../schemas/signature.ts';
import { dayArchive } from './day-archive.ts';
import { listDays } from './days.ts';
import { readPublished } from './published-file.ts';
import { listSummaries } from './summaries.ts';
import { oncePerTurn } from './turn.ts';

/** How many of the newest days the chain is shown of. */
const SHOWN_LINKS = 30;

/** A day of the chain as the site shows it. */
export interface ShownLink {
  day: string;
  sample: boolean;
  /** Absent of days that an earlier version of the program made. */
  seal: DaySeal | undefined;
  /** Whether it has a public snapshot. */
  isPublic: boolean;
  /** The keys of its signature, the last of which signed; none where it is not signed. */
  keys: readonly SigningKey[];
}

/** The newest days of the site and their seals, the newest first. */
export const lastLinks = oncePerTurn(async (): Promise<ShownLink[]> => {
  const loaded = new Set((await listDays()).map(({ day }) => day));
  const newest = (await listSummaries()).slice(0, SHOWN_LINKS);
  return Promise.all(
    newest.map(async ({ day, sample, seal }) => {
      const archive = loaded.has(day) ? dayArchive(day) : await archiveOfPublished(day);
      return { day, sample, seal, isPublic: archive !== undefined, keys: archive?.keys ?? [] };
    }),
  );
});

/** The public snapshot of a day whose Markdown need not be here any more. */
const archiveOfPublished = async (day: string) =>
  (await readPublished(`${day}/addresses.json`, dayRecordSchema))?.snapshot;

/** The keys of the site: those of the newest day that is signed. */
export const siteKeys = (links: readonly ShownLink[]): readonly SigningKey[] =>
  links.find(({ keys }) => keys.length > 0)?.keys ?? [];

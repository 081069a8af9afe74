import { t } from '../interface/t.ts';
import type { Digest } from '../schemas/digest.ts';
import { longDay } from './dates.ts';

/** Whether a day's articles were imported as one collection, so that no feed was read for it. */
export const wasImported = ({ ledger }: Pick<Digest, 'ledger'>): boolean =>
  ledger.some(({ stage }) => stage === 'import');

/** What pages on how days are gathered say of the latest day, where it was imported. */
export const importedWords = (day: string): string =>
  t(
    'The latest day here, {day}, is an exception: whoever runs this site imported its articles as one collection.',
    {
      day: longDay(day),
    },
  );

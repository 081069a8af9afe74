import type { Day } from '../../../src/schemas/day.ts';
import type { StoredDay } from './stored-day.ts';

/** Which days a build made, for its report. */
export const madeWords = (rendered: readonly Day[]): string =>
  rendered.length === 0 ? 'every day stood as it should' : `made ${rendered.join(', ')}`;

/**
 * What is said of days that an earlier version of the program made, or other settings; nothing when there are none.
 * @param stored the days that have a snapshot, where that is known
 */
export function staleWords(stale: readonly Day[], stored?: readonly Pick<StoredDay, 'manifest'>[]): string[] {
  const withSnapshot = stored && new Set(stored.map(({ manifest }) => manifest.day));
  const bare = stale.filter((day) => withSnapshot && !withSnapshot.has(day));
  const left = stale.length - bare.length;
  const those = withSnapshot ? 'them' : 'those of them that have a snapshot';
  return [
    ...(left > 0
      ? [
          `${left} day(s) were made by an earlier version of the program, or with other settings; "npm run build -- --all" rebuilds ${those}`,
        ]
      : []),
    ...(bare.length > 0
      ? [`left as they are, without a snapshot to make them from: ${bare.join(', ')}`]
      : []),
  ];
}

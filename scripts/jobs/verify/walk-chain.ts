import type { Manifest } from '../../../src/schemas/snapshot.ts';
import { privateHash } from '../../pipeline/snapshot/public-snapshot.ts';
import { daysBetween } from '../../text/days-between.ts';
import { type ProofLine, findingsOf } from './finding.ts';

/** What of a manifest the chain is made of. */
export type ChainedDay = Pick<Manifest, 'day' | 'sealedAt' | 'sample' | 'previous' | 'corrections'> & {
  /** SHA-256 of the private manifest. */
  manifest: string;
};

/** A day of the chain, by its manifest. */
export const chainedDay = (manifest: Manifest): ChainedDay => ({
  day: manifest.day,
  sealedAt: manifest.sealedAt,
  ...(manifest.sample !== undefined && { sample: manifest.sample }),
  manifest: privateHash({ manifest }),
  ...(manifest.previous !== undefined && { previous: manifest.previous }),
  ...(manifest.corrections && { corrections: manifest.corrections }),
});

/**
 * Follows the link of each day to the one before it.
 * @param days from the oldest to the newest
 * @param isWhole whether these are all days of an archive, so that none may be missing
 */
export function walkChain(days: readonly ChainedDay[], isWhole: boolean): ProofLine[] {
  const byDay = new Map(days.map((each) => [each.day, each]));
  return days.flatMap((own, index) => {
    const earlier = days.slice(0, index);
    return [
      isCutOff(own, earlier)
        ? findingsOf(own.day)(
            'open',
            'it names no day before it, though days before it are links of the chain',
          )
        : followLink(own, byDay, index === 0, isWhole),
      ...passedOver(own, earlier.at(-1)),
      ...(own.corrections ?? []).map(({ manifest, by }) =>
        findingsOf(own.day)('note', `sealed again by ${by}; its manifest before was ${manifest}`),
      ),
    ];
  });
}

/** Whether a day that is no sample has no link where a day before it has one, so that it is not from before the chain. */
const isCutOff = ({ previous, sample }: ChainedDay, earlier: readonly ChainedDay[]): boolean =>
  previous === undefined && !sample && earlier.some((each) => each.previous !== undefined);

/**
 * What is to be said where a day follows another than the one right before it: that may have been sealed later. Where it says
 * that it was not, it may still have been: an import is sealed as of the end of its day.
 */
function passedOver(own: ChainedDay, before: ChainedDay | undefined): ProofLine[] {
  if (!before || !own.previous || own.previous.day >= before.day || before.sample) return [];
  const find = findingsOf(own.day);
  if (Date.parse(before.sealedAt) > Date.parse(own.sealedAt))
    return [find('note', `${before.day}, which was sealed later, is no link of the chain`)];
  const what = `it passes over ${before.day}, which says that it was sealed before: that was added later, or one of the two is forged`;
  return [find('open', what)];
}

function followLink(
  { day, previous }: ChainedDay,
  byDay: ReadonlyMap<string, ChainedDay>,
  isFirst: boolean,
  isWhole: boolean,
): ProofLine {
  const find = findingsOf(day);
  if (previous === undefined)
    return find('note', 'no link of the chain: a sample, or sealed by a version from before the chain');
  if (previous === null) {
    if (isFirst || !isWhole) return find('proved', 'the first day of its chain, as it says');
    return find('refuted', 'it says that it is the first day, but there are days before it');
  }
  const target = byDay.get(previous.day);
  const gap = daysBetween(previous.day, day) - 1;
  const missing = gap > 0 ? `; ${gap} day(s) between them were not sealed` : '';
  if (!target)
    return find('open', `it follows ${previous.day}, which is not here, so the chain cannot be followed`);
  if (target.manifest === previous.manifest) return find('proved', `it follows ${previous.day}${missing}`);
  const isEarlierSeal = target.corrections?.some(({ manifest }) => manifest === previous.manifest) ?? false;
  if (isEarlierSeal)
    return find('proved', `it follows ${previous.day} as that was before it was sealed again${missing}`);
  return find(
    'refuted',
    `the chain is broken: it follows ${previous.day} with the manifest ${previous.manifest}, but that day has ${target.manifest}`,
  );
}

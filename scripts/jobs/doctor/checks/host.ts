import { join } from 'node:path';
import { readStanding } from '../../../adapters/deploy/deploy-records.ts';
import { checkRoom, LOOKED_AT } from '../../../adapters/disk/check-room.ts';
import { readIfThere } from '../../../adapters/disk/if-there.ts';
import { SITE_RECORD } from '../../../adapters/publication/day-records.ts';
import type { InputError } from '../../../pipeline/outcome/input-error.ts';
import { fetchWith } from '../../verify/given-days.ts';
import { checkOf, ifWell } from '../check.ts';
import type { PublicationPlaces } from '../examined.ts';
import { type Finding, must, mustMend, note, shouldMend, ok } from '../finding.ts';
import { orFailure } from '../or-failure.ts';

/** What is known of where readers get the site. */
export interface HostFacts {
  /** The place that it is deployed to; undefined where none is named, or it was not looked at. */
  place?: { name: string; state: 'empty' | 'ours' | 'of others' } | undefined;
  /** Why it cannot be deployed to. */
  failure?: InputError | undefined;
  /** Whether a place is named and was not looked at. */
  isLeftOut: boolean;
  /** The address of the site, and whether it has what was built last; undefined where nothing was asked. */
  served?: { address: string; isNewest?: boolean | undefined; failure?: InputError | undefined } | undefined;
}

/** Where the site is deployed to, and what its address answers. */
export const host = checkOf<HostFacts>({
  title: 'Host',
  patience: 40_000,
  look: async ({ project, places, site, offline, environment }) => {
    const { deploy } = places();
    const isLeftOut = offline && deploy !== undefined && deploy.folder === undefined;
    const looked = deploy && !isLeftOut ? await orFailure(() => placeOf(deploy)) : {};
    const record = await readIfThere(join(project, 'dist', SITE_RECORD));
    const place = { place: looked.value, failure: looked.failure, isLeftOut };
    if (offline || !record) return place;
    // A wrong setting is named by the check of the configuration.
    const settings = (await ifWell(() => Promise.resolve(site())))?.settings;
    if (settings?.site === undefined) return place;
    const address = `${settings.site.replace(/\/$/, '')}${settings.base ?? '/'}`;
    const answer = await orFailure(() => fetchWith(environment)(`${address}${SITE_RECORD}`));
    const isNewest = answer.value && record.equals(answer.value);
    return { ...place, served: { address, isNewest, failure: answer.failure } };
  },
  judge: judgeHost,
});

async function placeOf({
  target,
  folder,
}: NonNullable<PublicationPlaces['deploy']>): Promise<NonNullable<HostFacts['place']>> {
  if (folder !== undefined) await checkRoom([folder], 0, LOOKED_AT);
  const { isEmpty, isOpen, record } = await readStanding(target);
  const isOurs = record !== undefined || isOpen;
  return { name: target.name, state: isEmpty ? 'empty' : isOurs ? 'ours' : 'of others' };
}

/** Judges the host. What it serves may be older than `dist/` until the next run deploys it. */
export function judgeHost({ place, failure, isLeftOut, served }: HostFacts): Finding[] {
  const findings: Finding[] = [];
  if (failure) findings.push(mustMend(failure));
  else if (isLeftOut)
    findings.push(note('the place that the site is deployed to was not looked at: --offline'));
  else if (!place) findings.push(ok('no place to deploy to is named: the site stays in dist/'));
  else if (place.state === 'of others')
    findings.push(
      must(
        `${place.name}: it is not empty, and no deploy put there what it holds`,
        'name an empty place as "deploy", or run npm run deploy -- --adopt once',
      ),
    );
  else findings.push(ok(`${place.name}: ${STATES[place.state]}`));
  if (served?.failure) findings.push(shouldMend(served.failure));
  else if (served)
    findings.push(
      served.isNewest
        ? ok(`${served.address} has what was built last`)
        : note(
            `${served.address} has another build than dist/`,
            'deploy dist/, or wait until caches let go of the old one',
          ),
    );
  return findings;
}

const STATES = {
  empty: 'it can be reached, and is empty',
  ours: 'it has the site of earlier deploys',
} as const;

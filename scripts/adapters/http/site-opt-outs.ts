import type { TextLimit } from '../../../src/schemas/text-limit.ts';
import { resolveLink } from '../../pipeline/gather/feed/resolve-link.ts';
import type { Fetcher } from '../../pipeline/gather/fetcher.ts';
import { type OptOuts, withPolicy } from '../../pipeline/gather/opt-out/opt-outs.ts';
import { rslLimit } from '../../pipeline/gather/opt-out/rsl-licence.ts';
import { usesLimit } from '../../pipeline/gather/opt-out/stated-uses.ts';
import { tdmFileReservation } from '../../pipeline/gather/opt-out/tdm-file.ts';
import { permitsMining } from '../../pipeline/gather/opt-out/tdm-policy.ts';
import { parseRobots, type RobotsFile } from '../../pipeline/gather/robots/parse-robots.ts';

/** Most licences of a site, and of a page, that are read. */
const MOST_LICENCES = 3;

/** What a site's files ask, as fetched. */
interface SiteFiles {
  robots: RobotsFile;
  tdm: string;
}

/**
 * Reads what sites ask in files for all readers, each fetched once a run. A file that is absent or cannot be fetched asks
 * for nothing; a robots.txt that cannot be fetched forbids the page before.
 */
export function siteOptOuts(fetcher: Fetcher): OptOuts {
  const sites = new Map<string, Promise<SiteFiles>>();
  const texts = new Map<string, Promise<string>>();

  async function bodyOf(url: string): Promise<Uint8Array> {
    const answer = await fetcher.fetch(url, 'site file');
    return answer.ok ? answer.value.body : new Uint8Array();
  }

  function textOf(url: string): Promise<string> {
    const text = texts.get(url) ?? bodyOf(url).then((body) => new TextDecoder().decode(body));
    texts.set(url, text);
    return text;
  }

  async function read(origin: string): Promise<SiteFiles> {
    const robots = parseRobots(await bodyOf(`${origin}/robots.txt`));
    return { robots, tdm: await textOf(`${origin}/.well-known/tdmrep.json`) };
  }

  const permits = async (policy: string): Promise<boolean> => permitsMining(await textOf(policy));

  async function reserved(tdm: string, url: URL): Promise<TextLimit[]> {
    const reservation = tdmFileReservation(tdm, url);
    if (!reservation) return [];
    const policy = resolveLink(reservation.policy ?? '', [url.origin]);
    return withPolicy([{ shows: 'lead', rule: 'tdm-reservation' }], policy, { permits });
  }

  return {
    permits,
    limitsOf: async (address, named = []) => {
      const url = new URL(address);
      const files = sites.get(url.origin) ?? read(url.origin);
      sites.set(url.origin, files);
      const { robots, tdm } = await files;
      // The address of a licence should be absolute; a relative one can only mean the site.
      const ofSite = robots.licences.flatMap((licence) => resolveLink(licence, [url.origin]) ?? []);
      const licences = [...ofSite.slice(0, MOST_LICENCES), ...named.slice(0, MOST_LICENCES)];
      const limits: (TextLimit | undefined)[] = [
        usesLimit(robots.signals.of(url), 'content-signal'),
        usesLimit(robots.usages.of(url), 'content-usage'),
        ...(await reserved(tdm, url)),
        ...(await Promise.all(licences.map(textOf))).map((xml) => rslLimit(xml, url)),
      ];
      return limits.filter((limit) => limit !== undefined);
    },
  };
}

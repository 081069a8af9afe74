import type { TextLimit } from '../../../src/schemas/text-limit.ts';
import type { Fetcher } from '../../pipeline/gather/fetcher.ts';
import type { OptOuts } from '../../pipeline/gather/opt-out/opt-outs.ts';
import { rslLimit } from '../../pipeline/gather/opt-out/rsl-licence.ts';
import { usesLimit } from '../../pipeline/gather/opt-out/stated-uses.ts';
import { tdmFileLimit } from '../../pipeline/gather/opt-out/tdm-file.ts';
import { parseRobots, type RobotsFile } from '../../pipeline/gather/robots/parse-robots.ts';

/** Most licences of a site that are read. */
const MOST_LICENCES = 3;

/** What a site's files ask, as fetched. */
interface SiteFiles {
  robots: RobotsFile;
  tdm: string;
  licences: string[];
}

/**
 * Reads what sites ask in files for all readers, each fetched once a run. A file that is absent or cannot be fetched asks
 * for nothing; a robots.txt that cannot be fetched forbids the page before.
 */
export function siteOptOuts(fetcher: Fetcher): OptOuts {
  const sites = new Map<string, Promise<SiteFiles>>();

  async function bodyOf(url: string): Promise<Uint8Array> {
    const answer = await fetcher.fetch(url, 'site file');
    return answer.ok ? answer.value.body : new Uint8Array();
  }

  async function textOf(url: string): Promise<string> {
    return new TextDecoder().decode(await bodyOf(url));
  }

  async function read(origin: string): Promise<SiteFiles> {
    const robots = parseRobots(await bodyOf(`${origin}/robots.txt`));
    const licences = robots.licences.filter((url) => URL.canParse(url)).slice(0, MOST_LICENCES);
    return {
      robots,
      tdm: await textOf(`${origin}/.well-known/tdmrep.json`),
      licences: await Promise.all(licences.map(textOf)),
    };
  }

  return {
    limitsOf: async (address) => {
      const url = new URL(address);
      const files = sites.get(url.origin) ?? read(url.origin);
      sites.set(url.origin, files);
      const { robots, tdm, licences } = await files;
      const limits: (TextLimit | undefined)[] = [
        usesLimit(robots.signals.of(url), 'content-signal'),
        usesLimit(robots.usages.of(url), 'content-usage'),
        tdmFileLimit(tdm, url),
        ...licences.map((xml) => rslLimit(xml, url)),
      ];
      return limits.filter((limit) => limit !== undefined);
    },
  };
}

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
const MAX_LICENCES = 3;

/** What a site's files ask, as fetched. */
interface SiteFiles {
  robots: RobotsFile;
  tdm: string;
}

/**
 * Reads what sites ask in files for all readers, each fetched once a run. A file that is absent or cannot be fetched asks
 * for nothing; a robots.txt that cannot be fetched forbids the page before.
 */
export const siteOptOuts = (fetcher: Fetcher): OptOuts => new SiteOptOuts(fetcher);

class SiteOptOuts implements OptOuts {
  readonly #fetcher: Fetcher;
  readonly #sites = new Map<string, Promise<SiteFiles>>();
  readonly #texts = new Map<string, Promise<string>>();

  constructor(fetcher: Fetcher) {
    this.#fetcher = fetcher;
  }

  readonly permits = async (policy: string): Promise<boolean> => permitsMining(await this.#textOf(policy));

  async limitsOf(address: string, named: readonly string[] = []): Promise<TextLimit[]> {
    const url = new URL(address);
    const { robots, tdm } = await this.#filesOf(url.origin);
    // The address of a licence should be absolute; a relative one can only mean the site.
    const ofSite = robots.licences.flatMap((licence) => resolveLink(licence, [url.origin]) ?? []);
    const licences = [...ofSite.slice(0, MAX_LICENCES), ...named.slice(0, MAX_LICENCES)];
    const texts = await Promise.all(licences.map((licence) => this.#textOf(licence)));
    const limits: (TextLimit | undefined)[] = [
      usesLimit(robots.signals.of(url), 'content-signal'),
      usesLimit(robots.usages.of(url), 'content-usage'),
      ...(await this.#reserved(tdm, url)),
      ...texts.map((xml) => rslLimit(xml, url)),
    ];
    return limits.filter((limit) => limit !== undefined);
  }

  /** What a site's file on text and data mining reserves for an address, and what its policy permits after all. */
  async #reserved(tdm: string, url: URL): Promise<TextLimit[]> {
    const reservation = tdmFileReservation(tdm, url);
    if (!reservation) return [];
    const policy = resolveLink(reservation.policy ?? '', [url.origin]);
    return withPolicy([{ shows: 'lead', rule: 'tdm-reservation' }], policy, this);
  }

  #filesOf(origin: string): Promise<SiteFiles> {
    const files = this.#sites.get(origin) ?? this.#readFiles(origin);
    this.#sites.set(origin, files);
    return files;
  }

  async #readFiles(origin: string): Promise<SiteFiles> {
    const robots = parseRobots(await this.#bodyOf(`${origin}/robots.txt`));
    return { robots, tdm: await this.#textOf(`${origin}/.well-known/tdmrep.json`) };
  }

  #textOf(url: string): Promise<string> {
    const text = this.#texts.get(url) ?? this.#bodyOf(url).then((body) => new TextDecoder().decode(body));
    this.#texts.set(url, text);
    return text;
  }

  async #bodyOf(url: string): Promise<Uint8Array> {
    const answer = await this.#fetcher.fetch(url, 'site file');
    return answer.ok ? answer.value.body : new Uint8Array();
  }
}

import type { FetchFailure, FetchResult } from '../../pipeline/gather/fetcher.ts';
import { parseRobots, type RobotsFile } from '../../pipeline/gather/robots/parse-robots.ts';

/** Longest `Crawl-delay` that is respected, in milliseconds; a longer one leaves time for one page only. */
const LONGEST_DELAY = 60_000;

/** The rules of a site's robots.txt; undefined when it cannot be reached, which forbids everything. */
type Rules = RobotsFile | undefined;

/** Checks each page against its site's robots.txt (RFC 9309), which is fetched once a run. */
export class Robots {
  readonly #sites = new Map<string, Promise<Rules>>();
  readonly #fetchRules: (url: string) => Promise<FetchResult>;
  readonly #onDelay: (host: string, milliseconds: number) => void;

  /**
   * @param fetchRules fetches a robots.txt; a missing one counts as empty
   * @param onDelay called with a site's `Crawl-delay`
   */
  constructor(
    fetchRules: (url: string) => Promise<FetchResult>,
    onDelay: (host: string, milliseconds: number) => void,
  ) {
    this.#fetchRules = fetchRules;
    this.#onDelay = onDelay;
  }

  /** Returns why a page may not be fetched; undefined when it may. */
  async failureOf(page: URL): Promise<FetchFailure | undefined> {
    const rules = await this.#rulesOf(page);
    if (!rules)
      return forbidden('robots.txt cannot be reached, which forbids everything (RFC 9309 §2.3.1.4)');
    return rules.rules.allow(page) ? undefined : forbidden('robots.txt forbids this page');
  }

  #rulesOf(page: URL): Promise<Rules> {
    const known = this.#sites.get(page.origin);
    if (known) return known;
    const asked = this.#ask(page);
    this.#sites.set(page.origin, asked);
    return asked;
  }

  async #ask({ origin, host }: URL): Promise<Rules> {
    const url = `${origin}/robots.txt`;
    const answer = await this.#fetchRules(url);
    if (!answer.ok) return undefined;
    const rules = parseRobots(answer.value.body);
    if (rules.delay !== undefined) this.#onDelay(host, Math.min(rules.delay * 1000, LONGEST_DELAY));
    return rules;
  }
}

function forbidden(detail: string): FetchFailure {
  return { reason: 'robots.txt', detail, bytes: 0 };
}

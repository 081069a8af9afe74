import robotsParser, { type Robot } from 'robots-parser';
import type { FetchFailure, FetchResult } from '../../pipeline/gather/fetcher.ts';

/** Longest `Crawl-delay` that is kept, in milliseconds; a longer one means that there is time for one page. */
const LONGEST_DELAY = 60_000;

/** What a site's robots.txt says; undefined when it cannot be reached, and nothing may be fetched then. */
type Rules = Robot | undefined;

/** Asks each site's robots.txt (RFC 9309) before its pages, once a run. */
export class Robots {
  private readonly sites = new Map<string, Promise<Rules>>();
  private readonly product: string;
  private readonly fetchRules: (url: string) => Promise<FetchResult>;
  private readonly onDelay: (host: string, milliseconds: number) => void;

  /**
   * @param product the product token of our User-Agent, by which rules may name us
   * @param fetchRules fetches a robots.txt; one that is not there is an empty one
   * @param onDelay told of a `Crawl-delay`
   */
  constructor(
    product: string,
    fetchRules: (url: string) => Promise<FetchResult>,
    onDelay: (host: string, milliseconds: number) => void,
  ) {
    this.product = product;
    this.fetchRules = fetchRules;
    this.onDelay = onDelay;
  }

  /** Why a page may not be fetched; undefined when it may. */
  async failureOf(page: URL): Promise<FetchFailure | undefined> {
    const rules = await this.rulesOf(page);
    if (!rules)
      return forbidden('robots.txt cannot be reached, which forbids everything (RFC 9309 §2.3.1.4)');
    return rules.isAllowed(page.href, this.product) === false
      ? forbidden('robots.txt forbids this page')
      : undefined;
  }

  private rulesOf(page: URL): Promise<Rules> {
    const known = this.sites.get(page.origin);
    if (known) return known;
    const asked = this.ask(page);
    this.sites.set(page.origin, asked);
    return asked;
  }

  private async ask({ origin, host }: URL): Promise<Rules> {
    const url = `${origin}/robots.txt`;
    const answer = await this.fetchRules(url);
    if (!answer.ok) return undefined;
    // RFC 9309 §2.3.1: robots.txt is UTF-8, whatever the server says.
    const rules = robotsParser(url, harmless(new TextDecoder().decode(answer.value.body)));
    const delay = rules.getCrawlDelay(this.product);
    if (delay !== undefined && delay > 0) this.onDelay(host, Math.min(delay * 1000, LONGEST_DELAY));
    return rules;
  }
}

function forbidden(detail: string): FetchFailure {
  return { reason: 'robots.txt', detail, bytes: 0 };
}

/** Longest rule that is read, in UTF-16 code units; longer ones are an attack on those who match them. */
const LONGEST_RULE = 2_000;

/** A robots.txt without rules that would take long to match. */
function harmless(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .filter((line) => line.length <= LONGEST_RULE)
    .map((line) => line.replace(/\*{2,}/g, '*'))
    .join('\n');
}

import robotsParser, { type Robot } from 'robots-parser';
import type { FetchFailure, FetchResult } from '../../pipeline/gather/fetcher.ts';

/** Longest `Crawl-delay` that is respected, in milliseconds; a longer one leaves time for one page only. */
const LONGEST_DELAY = 60_000;

/** The rules of a site's robots.txt; undefined when it cannot be reached, which forbids everything. */
type Rules = Robot | undefined;

/** Checks each page against its site's robots.txt (RFC 9309), which is fetched once a run. */
export class Robots {
  private readonly sites = new Map<string, Promise<Rules>>();
  private readonly product: string;
  private readonly fetchRules: (url: string) => Promise<FetchResult>;
  private readonly onDelay: (host: string, milliseconds: number) => void;

  /**
   * @param product the product token of our User-Agent, which rules may address
   * @param fetchRules fetches a robots.txt; a missing one counts as empty
   * @param onDelay called with a site's `Crawl-delay`
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

  /** Returns why a page may not be fetched; undefined when it may. */
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
    // RFC 9309 §2.3.1: robots.txt is UTF-8, whatever the header says.
    const rules = robotsParser(url, harmless(new TextDecoder().decode(answer.value.body)));
    const delay = rules.getCrawlDelay(this.product);
    if (delay !== undefined && delay > 0) this.onDelay(host, Math.min(delay * 1000, LONGEST_DELAY));
    return rules;
  }
}

function forbidden(detail: string): FetchFailure {
  return { reason: 'robots.txt', detail, bytes: 0 };
}

/** Longest rule that is read, in UTF-16 code units; longer ones are an attack on the matcher. */
const LONGEST_RULE = 2_000;

/** Removes the rules that would take long to match. */
function harmless(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .filter((line) => line.length <= LONGEST_RULE)
    .map((line) => line.replace(/\*{2,}/g, '*'))
    .join('\n');
}

import robotsParser from 'robots-parser';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../scripts/command-line/configuration/parse-config.ts';
import { robotsText } from '../../src/pages/robots.txt.ts';

const ROOT = 'https://news.example/';
const PAGE = `${ROOT}2026-03-18/`;
const TWIN = `${PAGE}flood/index.md`;

/** Whether a crawler may read the page of a story, and its twin. */
const mayRead = (crawler: string, own?: string) => {
  const rules = robotsParser(`${ROOT}robots.txt`, robotsText(ROOT, own));
  return [rules.isAllowed(PAGE, crawler), rules.isAllowed(TWIN, crawler)];
};

describe('robots.txt', () => {
  it('lets everybody read pages, and search engines no twins', () => {
    expect(mayRead('AnyBot')).toEqual([true, true]);
    expect(mayRead('Googlebot')).toEqual([true, false]);
    expect(robotsText(ROOT)).toMatch(/^Sitemap: https:\/\/news\.example\/sitemap-index\.xml$/m);
  });

  it('has the lines of the publisher, who decides on the crawlers that they name', () => {
    const own = '# Not for training.\nUser-agent: TrainBot\nUser-agent: Bingbot\nDisallow: /';
    expect(mayRead('TrainBot', own)).toEqual([false, false]);
    expect(mayRead('Bingbot', own)).toEqual([false, false]);
    expect(mayRead('Googlebot', own)).toEqual([true, false]);
    expect(mayRead('AnyBot', own)).toEqual([true, true]);
    const none = 'User-agent: *\nDisallow: /';
    for (const crawler of ['AnyBot', 'Googlebot']) expect(mayRead(crawler, none)).toEqual([false, false]);
    const licence = 'License: https://news.example/licence.xml';
    expect(robotsText(ROOT, licence)).toContain(`\n${licence}\n\nSitemap: `);
  });

  it('takes no other lines from the configuration, and the data no other licence than it knows', () => {
    const read = (text: string) => parseConfig(text, 'overview.config.yaml').variables.OVERVIEW_PUBLICATION;
    expect(read('robots: |\n  User-agent: TrainBot\n  Disallow: /\n')).toContain('TrainBot');
    expect(read('licence: CC-BY-4.0')).toBe('{"licence":"CC-BY-4.0"}');
    expect(() => read('robots: keep out')).toThrow(
      'overview.config.yaml:1: robots: each line is "Name: value"',
    );
    expect(() => read('robots: "Disallow: /"')).toThrow('begin with "User-agent: NAME"');
    expect(() => read('licence: mine')).toThrow(
      /^overview\.config\.yaml:1: licence: it is one of CC0-1\.0, /,
    );
  });
});

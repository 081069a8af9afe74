import { t } from '../interface/t.ts';
import { comparedHeadlines, whyNotCompared } from './country-reading.ts';
import { countryName } from './countries.ts';
import { notInNews } from './coverage-words.ts';
import type { DayOfNews } from './days.ts';
import { countMissed } from './missed-news.ts';

/**
 * The heading over what was not found in a country's headlines on one day: `Not in the United States’ news`; where nothing is
 * listed since too little was read, that instead.
 */
export function missedHeading(code: string, news: DayOfNews): string {
  return countMissed(code, news) === 0 && whyNotCompared(code, news) !== undefined
    ? t('{country}: we read too little to say', { country: countryName(code) })
    : notInNews(code, comparedHeadlines(code, news));
}

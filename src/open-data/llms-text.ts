import { dayAddress } from '../feeds/addresses.ts';
import { longWeekday } from '../lib/dates.ts';
import { METHODS } from '../lib/methods.ts';
import { publication } from '../lib/publication.ts';
import { counted } from '../lib/words.ts';
import type { DaySummary } from '../schemas/day-summary.ts';
import { writeMarkdown } from '../twin/write-markdown.ts';
import { dataAddress, dataIndexAddress } from './addresses.ts';

/** Days that are named; the list of data files has all. */
const NEWEST = 7;

/**
 * `llms.txt`: what the site is and where its contents are, for programs that read for somebody (llmstxt.org).
 *
 * @param days the days that have data, newest first
 * @param root the address of the site, with a slash at the end
 */
export function llmsText(
  days: readonly Pick<DaySummary, 'day' | 'sample' | 'stories' | 'totals'>[],
  root: string,
): string {
  const at = (path: string): string => new URL(path, root).href;
  const newest = days.slice(0, NEWEST);
  const sample = days.some((each) => each.sample)
    ? 'This is a sample: everything in it is invented.\n\n'
    : '';
  return `${writeMarkdown(publication().title, [])}
> A daily digest of the world’s news as each country’s own press reports it: the stories, how their sources frame them, and in which countries’ headlines each was found.

${sample}- Each story’s page has a Markdown twin: add \`index.md\` to its address.
- Headlines and quotations belong to the sources that they name. Those of other languages are translated by machine.
- Counts say what was read. A story that was not found in a country’s headlines may still have been covered there.

## Newest days

${newest.map(({ day, stories, totals }) => line(longWeekday(day), dataAddress(day, 'digest.json', root), `${counted(stories.length, 'story', 'stories')} of ${counted(totals.published, 'article')}, as JSON; the page is ${dayAddress(day, root)}`)).join('')}
## Data

${line('Data files', dataIndexAddress(root), 'the tables of every day as NDJSON, CSV and Parquet, with their JSON Schemas')}${line('Open data', at('data/'), 'what the files hold, their licence, and examples')}
## Feeds

${line('Daily digest', at('rss.xml'), 'RSS, one item a day')}${line('Stories', at('stories.xml'), 'RSS, one item for each story of the newest day')}${line('Feeds', at('feeds/'), 'all feeds, also of one country’s press')}
## About

${line('How it works, and its limits', at('about/'), 'what is shown, how it is made, and what it cannot know')}${METHODS.map(({ slug, name, about }) => line(name, at(`about/${slug}/`), about)).join('')}
## Optional

${line('Archive', at('archive/'), 'every day')}${line('Sources', at('sources/'), 'the news sites that are read')}`;
}

const line = (name: string, address: string, about: string): string => `- [${name}](${address}): ${about}\n`;

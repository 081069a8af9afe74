import type { Story } from '../../../../src/schemas/story.ts';
import { canonicalJson } from '../../../text/canonical-json.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import type { PublicSnapshot } from '../../snapshot/public-snapshot.ts';
import { countPublishers } from '../../snapshot/publishers.ts';
import { countriesByArticles } from '../compose/compose-stories.ts';
import { shareOf } from '../compose/shares.ts';
import { composeWorldsTake } from '../compose/worlds-take.ts';
import { titleOf } from '../compose/publish-article.ts';
import { tidyDay } from '../title/tidy-day.ts';
import { checkQuoted } from './check-quoted.ts';
import { checkStory, checkStories } from './check-stories.ts';
import { proveCoverage } from './prove-coverage.ts';
import { proveLabels, proveTitle } from './prove-headlines.ts';
import { proveQuotation } from './prove-quotation.ts';
import { quotationsOf } from './quotations-of.ts';
import { disproved, type DerivedLine, proved, type ProvedStatement, withheld } from './statement.ts';

/**
 * Proves what a public snapshot says of its stories: quotations and titles by the texts, and everything that is counted.
 * @throws InputError at the first statement that is wrong
 */
export function proveStories(
  snapshot: PublicSnapshot,
  joined: ReadonlyMap<string, DayArticle>,
  lineOf: (index: number) => DerivedLine,
): ProvedStatement[] {
  const { stories } = snapshot.derived;
  checkStories(snapshot, lineOf);
  checkQuoted(stories, joined, lineOf);
  const headlinesOf = tidyDay([...joined.values()]);
  const coverage = proveCoverage(snapshot);
  const withheldOf = new Map(snapshot.derived.articles.map((each) => [each.id, each.withheldBlocks]));
  return stories.flatMap((story, index) => {
    const line = lineOf(index);
    checkStory(story, snapshot, line);
    const members = story.articles.flatMap((id) => joined.get(id) ?? []);
    return [
      proveTitle(story, joined, headlinesOf, line),
      ...proveLabels(story, joined, headlinesOf, line),
      ...proveCounts(story, members, (each) => titleOf(each, headlinesOf(each)), line),
      ...proveQuotations(story, joined, withheldOf, line),
      ...coverage(story, line),
      ...judgementsOf(story, line),
    ];
  });
}

function proveCounts(
  story: Story,
  members: readonly DayArticle[],
  titled: (each: DayArticle) => string,
  line: DerivedLine,
): ProvedStatement[] {
  const { takes, voices, worldsTake, slug } = story;
  const { verdict, writtenBy } = worldsTake;
  const counted: [what: string, said: unknown, found: unknown][] = [
    ['countries', story.countries, countriesByArticles(members)],
    ['sources', story.sources, countPublishers(members.map(({ source }) => source))],
    ...takes.map(({ label, share, articles }): [string, unknown, unknown] => [
      `the share of the take “${label}”`,
      share,
      shareOf(new Set(articles), members),
    ]),
    [
      'the world’s current take',
      worldsTake,
      composeWorldsTake({ verdict, writtenBy, voices }, takes, members, titled),
    ],
  ];
  return counted.map(([what, said, found]) => {
    if (canonicalJson(said) !== canonicalJson(found))
      throw disproved(
        line,
        `${what}: it says ${canonicalJson(said)}, but counted are ${canonicalJson(found)}`,
      );
    return proved(line, 'count', `${what} of ${slug}`);
  });
}

function proveQuotations(
  story: Story,
  joined: ReadonlyMap<string, DayArticle>,
  withheldOf: ReadonlyMap<string, number>,
  line: DerivedLine,
): ProvedStatement[] {
  return quotationsOf(story).map(({ evidence, what }) => {
    const { article: id, text } = evidence;
    const each = story.articles.includes(id) ? joined.get(id) : undefined;
    const standing = each ? proveQuotation(evidence, each, withheldOf.get(id) ?? 0) : 'wrong';
    if (standing === 'wrong') throw disproved(line, `${what} quotes “${text}”, which is not in ${id}`);
    const state = standing === 'proved' ? proved : withheld;
    return state(line, 'quotation', `${what} of ${story.slug}: “${text}”`);
  });
}

/** What was judged by whole texts, and by all of the day’s together. */
function judgementsOf(story: Story, line: DerivedLine): ProvedStatement[] {
  const { slug, takes, voices, disagreements, distinctiveWords, writtenSummary, thread } = story;
  return [
    `the articles of ${slug}, and the chances that they report one event`,
    `topic, points and countries of ${slug}`,
    ...takes.map(({ label }) => `the take “${label}” of ${slug}`),
    ...voices.map(() => `a single voice of ${slug}`),
    ...disagreements.map(({ about }) => `the numbers of ${about} of ${slug}`),
    ...distinctiveWords.map(({ country }) => `the words of the press of ${country} of ${slug}`),
    ...(writtenSummary?.sentences.map(({ text }) => `a model’s sentence on ${slug}: ${text}`) ?? []),
    ...(thread.newToday ? [`what is new today in ${slug}`] : []),
  ].map((what) => withheld(line, 'judgement', what));
}

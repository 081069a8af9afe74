import { t } from '../interface/t.ts';
import { affairsOf, type Affair } from '../lib/affairs.ts';
import { hasEnglishTitle } from '../lib/has-english-title.ts';
import { countryForms } from '../lib/countries.ts';
import { sourcesInCountries } from '../lib/country-page-words.ts';
import { amongHeadlines } from '../lib/coverage-words.ts';
import { longWeekday } from '../lib/dates.ts';
import type { DayOfNews } from '../lib/days.ts';
import { missedNews } from '../lib/missed-news.ts';
import { divisionByName, englishInDivision } from '../lib/story/division.ts';
import { isDivided, isDivisionShown } from '../lib/story/shown-division.ts';
import { counted } from '../lib/words.ts';
import type { Story } from '../schemas/story.ts';
import { dayAddress, missedAddress, storyAddress } from './addresses.ts';
import { fittingParts } from './fitting.ts';
import { countWords, escapeHtml, markLanguage, linkTo, markEnglish } from './markup.ts';
import { quotationHtml, whatHappened } from './quotation.ts';

/** Words of a day's item: six minutes of reading at the 200 words a minute of an unhurried reader. */
export const MAX_WORDS_OF_DAY = 1200;
/** Affairs of a day's item, each with its first story. */
const STORIES = 10;
/** Sentences that say what happened in a story. */
const SENTENCES = 2;

/**
 * A day as a subscriber reads it, as HTML: its first stories with an English title, one an affair, each with who covers it,
 * what happened and, where it divides, the world's current take; what was not found in one country's headlines; and the way
 * to the day. Each story has its first sentence before any has another; what has no room is left out from the end.
 *
 * @param country code of the country whose missed stories are named
 * @param most words in all
 */
export function dayHtml(news: DayOfNews, country: string, root: string, most = MAX_WORDS_OF_DAY): string {
  const affairs = affairsOf(news.stories.filter(hasEnglishTitle)).slice(0, STORIES);
  const end = endOfDay(news, country, root, most);
  const room = most - end.reduce((sum, part) => sum + countWords(part), 0);
  const passages = affairs.map((affair, place) => affairParts(affair, news, root, place === 0));
  return [...fittingParts(passages, room), ...end].join('\n');
}

/**
 * What is said of an affair: its first story, with the title and who covers it in the first part, and the titles of its
 * others in the last. How the lead divides is always said, as on the front page.
 */
function affairParts(
  { first: story, others }: Affair<Story>,
  { articleById }: DayOfNews,
  root: string,
  isLead: boolean,
): string[] {
  const sentences = whatHappened(story)
    .slice(0, SENTENCES)
    .map((quote) => `<p>${quotationHtml(quote, articleById, root)}</p>`);
  const isSaid = story.takes.length === 0 || (isLead ? isDivided(story) : isDivisionShown(story));
  const divided = isSaid ? divisionByName(story, articleById) : undefined;
  if (divided !== undefined)
    sentences.push(`<p>${markEnglish(divided, englishInDivision(story, articleById))}</p>`);
  if (others.length > 0) {
    const titles = others.map((other) => titleLink(other, root)).join('; ');
    sentences.push(`<p>${t('More on this')}: ${titles}</p>`);
  }
  const [first = '', ...more] = sentences;
  return [`<h2>${titleLink(story, root)}</h2><p>${sourcesInCountries(story)}</p>${first}`, ...more];
}

/** A story's title as a link to it, in its language. */
const titleLink = (story: Story, root: string): string =>
  markLanguage(linkTo(storyAddress(story, root), story.title), story.titleLanguage);

/** The last lines of the item, which are kept whatever the length of the stories. */
function endOfDay(news: DayOfNews, country: string, root: string, most: number): string[] {
  const { day, stories, articles } = news;
  const all =
    stories.length > 0 ? counted(stories.length, 'story', 'stories') : counted(articles.length, 'article');
  const toTheDay = `<p>${linkTo(dayAddress(day, root), t('All {things} of {day}', { things: all, day: longWeekday(day) }))}</p>`;
  const missed = missedLine(news, country, root);
  const both = missed === undefined ? [toTheDay] : [missed, toTheDay];
  return countWords(both.join('')) <= most ? both : [toTheDay];
}

/** How many stories were not found in a country's headlines, with the most surprising; undefined where none was. */
function missedLine(news: DayOfNews, country: string, root: string): string | undefined {
  const missed = missedNews(country, [news]).flatMap(({ missed, light }) => [...missed, ...light]);
  const first = missed.find(({ story }) => hasEnglishTitle(story));
  if (!first) return undefined;
  const all = linkTo(missedAddress(news.day, country, root), counted(missed.length, 'story', 'stories'));
  const title = titleLink(first.story, root);
  const { country: name, possessive } = countryForms(country);
  const line = t('Not found in {possessive} headlines: {stories}, first “{title}” ({headlines}).', {
    country: escapeHtml(name),
    possessive: escapeHtml(possessive),
    stories: all,
    title,
    headlines: amongHeadlines(first),
  });
  return `<p>${line}</p>`;
}

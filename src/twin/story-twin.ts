import { articleAddress, storyAddress } from '../feeds/addresses.ts';
import { countryInSentence, countryName } from '../lib/countries.ts';
import { longWeekday } from '../lib/dates.ts';
import type { DayOfNews } from '../lib/days.ts';
import { required } from '../lib/required.ts';
import { headlineRows, type HeadlineRow } from '../lib/story/headline-rows.ts';
import type { StoryQuotes } from '../lib/story/story-quotes.ts';
import { counted, listed } from '../lib/words.ts';
import { sourceName } from '../schemas/source.ts';
import { printedIn, type Story } from '../schemas/story.ts';
import { coverageFlow } from './twin-coverage.ts';
import { marksOf, quoteFlow } from './twin-quotes.ts';
import { takesFlow, voicesFlow } from './twin-takes.ts';
import {
  heading,
  phrasesWith,
  link,
  list,
  paragraph,
  plain,
  writeMarkdown,
  type TwinBlock,
  type Phrase,
} from './write-markdown.ts';

type News = Pick<DayOfNews, 'digest' | 'articleById'>;

/**
 * A story's page as Markdown, for whoever reads with a program: what happened, its takes, the headlines of each country
 * and where it was found, with the page's own quotations. Whatever the sources wrote stands in it as text.
 *
 * @param quotes what the page quotes
 * @param root the address of the site, with a slash at the end
 */
export function storyTwin(story: Story, news: News, quotes: StoryQuotes, root: string): string {
  const { articleById, digest } = news;
  return writeMarkdown(story.title, [
    ...(digest.sample ? [paragraph(plain('This is a sample: everything in it is invented.'))] : []),
    paragraph(plain(factsOf(story))),
    paragraph(link(storyAddress(story, root), 'The page of this story')),
    ...writtenFlow(story, articleById, root),
    ...(quotes.happened.length > 0
      ? [
          heading(2, plain('What happened, in the sources’ words')),
          ...quotes.happened.map((quote) => quoteFlow(quote, root)),
        ]
      : []),
    ...takesFlow(story, quotes, articleById, root),
    ...voicesFlow(story, articleById, root),
    heading(2, plain('How each country’s press headlines it')),
    ...headlineRows(story, articleById, []).flatMap(({ country, rows }) => [
      heading(3, plain(country === undefined ? 'No country given' : countryName(country))),
      list(rows.map((row) => headlineLine(row, root))),
    ]),
    ...coverageFlow(story, news),
  ]);
}

/** The day and the counts of a story, and what it is about. */
function factsOf(story: Story): string {
  const { day, articles, sources, about } = story;
  const countries = printedIn(story);
  const counts = [
    counted(articles.length, 'article'),
    counted(sources, 'source'),
    ...(countries.length > 0 ? [counted(countries.length, 'country', 'countries')] : []),
  ];
  const subject = about.length > 0 ? ` About ${listed(about.map(countryInSentence))}.` : '';
  return `${longWeekday(day)}: ${counts.join(', ')}.${subject}`;
}

/** A summary by a language model, which says so. */
function writtenFlow({ writtenSummary }: Story, articles: News['articleById'], root: string): TwinBlock[] {
  if (!writtenSummary) return [];
  return [
    heading(2, plain('In short')),
    ...writtenSummary.sentences.map(({ text, cites }) => {
      const cited = cites.map((id) => required(articles, id));
      const links = cited.map((each) => link(articleAddress(each, root), sourceName(each.source)));
      return paragraph(plain(`${text} (`), ...phrasesWith(links, ', '), plain(')'));
    }),
    paragraph(plain(`Written by the language model ${writtenSummary.model}.`)),
  ];
}

/** A headline, as printed too where it is translated, and the sources that have it, with the article at each. */
function headlineLine({ articles }: HeadlineRow, root: string): Phrase[] {
  const [first] = articles;
  const printed = first.original ? ` (${first.original.title})` : '';
  const sources = articles.map((article): Phrase[] => {
    const marks = marksOf(article);
    const note = marks.length > 0 ? `, ${marks.join(', ')}` : '';
    return [link(article.url, sourceName(article.source)), plain(note)];
  });
  return [
    link(articleAddress(first, root), first.title),
    plain(`${printed} — `),
    ...sources.flatMap((source, index) => (index === 0 ? source : [plain('; '), ...source])),
  ];
}

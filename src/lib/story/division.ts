import type { Story } from '../../schemas/story.ts';
import { capitalised, counted, whole } from '../words.ts';

/** The longest name of a take within the sentence, in UTF-16 code units; a longer one stands below it, with its take. */
const MOST_NAMED = 40;

/** What a story must have for its current take to be called the world's. */
const WORLDWIDE = { articles: 8, countries: 4 };

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/** A small number in words. */
const inWords = (count: number): string => NUMBERS[count] ?? whole(count);

type Divided = Pick<Story, 'takes' | 'voices' | 'worldsTake' | 'articles'>;

/**
 * How a story divides, for its own page, where the names of the takes stand right below: `One take leads, with 5 of the 9
 * articles; two sources stand apart.` A name that is no headline and short is said. Undefined where nothing divides.
 */
export function division(story: Divided): string | undefined {
  const [first] = story.takes;
  if (!first) return undefined;
  return `${linesOf(story)}${apart(story.voices.length)}.`;
}

/** The heading over how a story divides: a few articles of a few countries are not the world. */
export function takeHeading({ articles, countries }: Pick<Story, 'articles' | 'countries'>): string {
  const isWorldwide = articles.length >= WORLDWIDE.articles && countries.length >= WORLDWIDE.countries;
  return isWorldwide ? 'The world’s current take' : 'The current take';
}

function linesOf({ takes, worldsTake, articles }: Divided): string {
  const counts = takes.map(({ share }) => share.articles);
  const [most = 0, ...others] = counts;
  const of = `of the ${counted(articles.length, 'article')}`;
  if (others.length === 0) return `One take, shared by ${most} ${of}`;
  const leads = worldsTake.leading !== undefined && others.every((count) => count < most);
  if (leads)
    return `${nameOf(takes[0])} leads, with ${most} ${of}; ${others.length === 1 ? 'the other has' : 'the others have'} ${joined(others.map(String))}`;
  const many = inWords(counts.length);
  if (new Set(counts).size === 1) return `${capitalised(many)} takes are level, with ${most} ${of} each`;
  return `Split ${counts.length === 2 ? 'between' : 'among'} ${many} takes, with ${joined(counts.map(String))} ${of}`;
}

function nameOf(take: Story['takes'][number] | undefined): string {
  const isShort = take && take.named !== 'headline' && take.label.length <= MOST_NAMED;
  return isShort ? `“${take.label}”` : 'One take';
}

function apart(voices: number): string {
  if (voices === 0) return '';
  return voices === 1 ? '; one source stands apart' : `; ${inWords(voices)} sources stand apart`;
}

function joined(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}` : words.join('');
}

import { cutText } from '../../../text/cut-text.ts';
import { tidyHeadline } from '../../../text/tidy-headline.ts';
import { contentWords, numbersAmong, readSaid, says, shareSaid, type Said } from './bearing.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { contradicts, hasNegation } from './contradiction.ts';
import type { NamedArticle } from './named-article.ts';
import { speakersIn, type Statement, statementsOf } from './speakers.ts';
import { titleCase } from './title-case.ts';
import { segmentsOf, type Token } from './title-tokens.ts';
import { readVerb } from './verb-forms.ts';

/** A take's name. */
export interface TakeName {
  label: string;
  named: 'clause' | 'headline';
  /** Id of the article whose words these are. */
  of: string;
}

/** Words of a name, its speaker's included: what a reader takes in at a glance. */
const MOST_WORDS = 6;
/** Titles that are looked through for a name: the most typical. */
const LOOKED_AT = 12;
const LEAST_IN_EACH = 0.6;
const LEAST_ON_AVERAGE = 0.7;
const LEAST_OF_PREDICATE = 0.5;
const LEAST_OF_SPEAKER = 0.6;
/** By so much another headline must be better borne out than that of a more typical article. */
const MARGIN = 0.15;
/** Longest name, in UTF-16 units. */
const LONGEST = 200;

interface Group {
  members: readonly { article: NamedArticle; said: Said; tokens: readonly Token[]; statements: readonly Statement[] }[];
  others: readonly Said[];
}

export function nameTake(members: readonly NamedArticle[], others: readonly NamedArticle[]): TakeName {
  const [central] = members;
  if (!central) throw new RangeError('a take without articles has no name');
  const group = read(members, others);
  let best: { name: TakeName; worth: number } | undefined;
  for (const { article, statements } of group.members.slice(0, LOOKED_AT)) {
    for (const { speaker, tokens } of statements) {
      for (const clause of clausesOf(tokens, MOST_WORDS)) {
        if (speaker && clause.isSubordinate) continue;
        const voice = shortened(speaker, MOST_WORDS - clause.tokens.length);
        if (voice === null) continue;
        const worth = worthOf(clause, voice, group);
        if (worth === undefined || (best && worth <= best.worth)) continue;
        const label = `${voice ? `${titleCase(voice)}: ` : ''}${titleCase(clause.tokens)}`;
        best = { name: { label, named: 'clause', of: article.id }, worth };
      }
    }
  }
  return best?.name ?? headlineName(group);
}

function read(given: readonly NamedArticle[], others: readonly NamedArticle[]): Group {
  const members = given.map((article) => ({ ...article, title: tidied(article.title) }));
  const known = speakersIn([...members, ...others].flatMap(({ title, lead }) => [title, lead]));
  return {
    members: members.map((article) => ({
      article,
      said: readSaid(article),
      tokens: segmentsOf(article.title).flatMap(({ tokens }) => tokens),
      statements: statementsOf(article.title, known),
    })),
    others: others.map(readSaid),
  };
}

/** The speaker in so many words: whole, or its last two, or its last; null where none fits. */
function shortened(speaker: readonly Token[] | undefined, room: number): readonly Token[] | undefined | null {
  if (!speaker) return undefined;
  if (room < 1 || speaker.length === 0) return null;
  return speaker.length <= room ? speaker : speaker.slice(-Math.min(room, 2));
}

function worthOf({ tokens, subject, verb }: Clause, voice: readonly Token[] | undefined, { members, others }: Group): number | undefined {
  const words = contentWords(tokens);
  if (words.length < 2 || tokens.length + (voice?.length ?? 0) < 3) return undefined;
  const predicate = contentWords(tokens.slice(subject));
  const numbers = numbersAmong(tokens);
  let total = 0;
  let heard = 0;
  for (const { said, tokens: title, statements } of members) {
    const share = shareSaid(said, words);
    if (share < LEAST_IN_EACH || shareSaid(said, predicate) < LEAST_OF_PREDICATE || !numbers.every((number) => said.numbers.has(number))) return undefined;
    if (contradicts(title, said, tokens)) return undefined;
    if (voice && contentWords(voice).some((word) => says(said, word))) heard++;
    total += share;
  }
  const mean = total / members.length;
  if (voice && heard < LEAST_OF_SPEAKER * members.length) return undefined;
  if (mean < LEAST_ON_AVERAGE) return undefined;
  if (!voice && members.filter(({ statements }) => statements.some(({ speaker }) => speaker)).length > members.length / 2) return undefined;
  const isVerbSaid = members.filter(({ said }) => says(said, verb)).length / members.length;
  const distinct = Math.max(...words.map((word) => distinction(word, members, others)));
  if (distinct <= 0) return undefined;
  return mean + 0.5 * isVerbSaid + distinct + 0.1 * Math.min(words.length, 5);
}

/** How well a word tells a group from the others: 0 where most others say it too, or most members do not. */
function distinction(word: string, members: Group['members'], others: Group['others']): number {
  const held = members.filter(({ said }) => says(said, word)).length / members.length;
  const lacked = others.length === 0 ? 1 : others.filter((said) => !says(said, word)).length / others.length;
  return held >= 0.5 && lacked > 0.5 ? held * lacked : 0;
}

function headlineName({ members }: Group): TakeName {
  const looked = members.slice(0, LOOKED_AT).filter(({ article }) => article.title !== '');
  const borne = looked.map(({ tokens }) => {
    const words = contentWords(tokens);
    const isContradicted = members.some((member) => contradicts(member.tokens, member.said, tokens));
    return members.reduce((sum, { said }) => sum + shareSaid(said, words), 0) / members.length - (isContradicted ? 1 : 0);
  });
  const best = Math.max(...borne);
  const chosen = looked.find((_, at) => (borne[at] ?? 0) >= best - MARGIN) ?? members[0];
  return { label: cutText(chosen?.article.title ?? '', LONGEST), named: 'headline', of: chosen?.article.id ?? '' };
}

function tidied(title: string): string {
  return tidyHeadline(title, { sourceNames: [] });
}

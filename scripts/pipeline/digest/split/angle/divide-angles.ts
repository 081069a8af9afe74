import { type Evidence, MAX_QUOTES_OF_TAKE, type OneVoice } from '../../../../../src/schemas/take.ts';
import { isEnglish } from '../../../../../src/schemas/language.ts';
import { tidyHeadline } from '../../../../text/tidy-headline.ts';
import type { DayArticle } from '../../../snapshot/day-article.ts';
import type { Framing } from '../splitter.ts';
import { sourceNamesOf } from '../../title/tidy-day.ts';
import { nameTake } from '../name/name-take.ts';
import type { AngleText } from './angle-text.ts';
import { actChances } from './headline-acts.ts';
import { pairSigns } from './pair-signs.ts';
import { placedWords } from './placed-words.ts';
import { type AngleArticle, divideStory, readStory } from './read-story.ts';
import { sameAngleChances } from './same-angle.ts';
import { shownAct } from './shown-act.ts';

/** Fewest articles that can divide: a take of two and a voice. */
const MIN_ARTICLES_TO_DIVIDE = 3;
const NO_DIVISION = { framings: [], voices: [] };

/**
 * Returns the takes and single voices of a story, divided by the angles of its headlines and leads. One question, "do
 * these two articles take the same angle?", is asked of every pair. Articles without English, and those that resemble
 * no take but are far from none, belong to no take.
 * @param articles the nearest to the story's centre first
 * @returns no framings where the story does not divide
 */
export function divideAngles(articles: readonly DayArticle[]): { framings: Framing[]; voices: OneVoice[] } {
  if (articles.length < MIN_ARTICLES_TO_DIVIDE) return NO_DIVISION;
  const members = readStory(articles);
  const texts = members.map(({ text }) => text);
  const chances = sameAngleChances(members.length, pairSigns(texts));
  const groups = divideStory(
    chances,
    members.map(({ proved }) => proved),
  );
  if (!groups) return NO_DIVISION;
  const typicalFirst = (places: readonly number[]) =>
    places
      .map((place) => ({
        place,
        sum: places.reduce((sum, other) => sum + (chances[place]?.[other] ?? 0), 0),
      }))
      .sort((a, b) => b.sum - a.sum || a.place - b.place)
      .flatMap(({ place }) => members[place] ?? []);
  return {
    framings: groups.takes.map((places) => toFraming(typicalFirst(places), members)),
    voices: groups.alone
      .flatMap((place) => members[place] ?? [])
      .filter(({ text }) => isOfStory(text, texts))
      .map(toVoice),
  };
}

/**
 * Whether a headline shares a word with its own lead, or with half of the story's headlines and leads: some sites
 * supply the headline of another page.
 */
function isOfStory({ inHeadline, inLead }: AngleText, story: readonly AngleText[]): boolean {
  return [...inHeadline].some(
    (word) => inLead.has(word) || story.filter(({ inTop }) => inTop.has(word)).length > story.length / 2,
  );
}

function toFraming(members: readonly AngleArticle[], story: readonly AngleArticle[]): Framing {
  const texts = members.map(({ text }) => text);
  const all = story.map(({ text }) => text);
  const { label, named } = nameTake(
    texts,
    all.filter((text) => !texts.includes(text)),
  );
  return {
    label,
    named,
    act: shownAct(texts.map(({ title }) => actChances(title))),
    articles: texts.map(({ id }) => id),
    evidence: onePerVoice(members).slice(0, MAX_QUOTES_OF_TAKE).map(headlineOf),
    placed: placedWords(texts, all),
  };
}

function toVoice(member: AngleArticle): OneVoice {
  const { id, title } = member.text;
  return { act: shownAct([actChances(title)]), articles: [id], evidence: headlineOf(member) };
}

function onePerVoice(members: readonly AngleArticle[]): AngleArticle[] {
  const first = new Map<string, AngleArticle>();
  for (const member of members) if (!first.has(member.proved.voice)) first.set(member.proved.voice, member);
  return [...first.values()];
}

/**
 * Returns the headline as evidence: whole, since the headline takes the angle, but without the source's name around it.
 */
function headlineOf({ article: day }: AngleArticle): Evidence {
  const { article, english } = day;
  const title = english?.title ?? article.title;
  const side = isEnglish(article.language) ? 'original' : 'english';
  const tidy = tidyHeadline(title, { sourceNames: sourceNamesOf(day) });
  const start = title.indexOf(tidy);
  const text = start === -1 ? title : tidy;
  return {
    article: article.id,
    side,
    block: null,
    start: Math.max(0, start),
    end: Math.max(0, start) + text.length,
    text,
  };
}

import { type Evidence, MAX_QUOTES_OF_TAKE, type OneVoice } from '../../../../../src/schemas/take.ts';
import { isEnglish } from '../../../../../src/schemas/language.ts';
import { tidyHeadline } from '../../../../text/tidy-headline.ts';
import type { DayArticle } from '../../../snapshot/day-article.ts';
import type { Framing } from '../splitter.ts';
import { sourceNamesOf } from '../../title/tidy-day.ts';
import { voicesOf } from '../voices.ts';
import { nameTake } from '../name/name-take.ts';
import { type AngleText, readAngle } from './angle-text.ts';
import { groupAngles } from './group-angles.ts';
import { actChances } from './headline-acts.ts';
import { pairSigns } from './pair-signs.ts';
import { placedWords } from './placed-words.ts';
import { sameAngleChances } from './same-angle.ts';
import { shownAct } from './shown-act.ts';
import { chanceToDivide, MAY_DIVIDE, storySigns } from './story-divides.ts';

/** Articles below which nothing divides: a take of two and a voice. */
const MIN_ARTICLES_TO_DIVIDE = 3;
const NO_DIVISION = { framings: [], voices: [] };

/** A readable article of a story, with what the division knows of it. */
interface AngleArticle {
  text: AngleText;
  article: DayArticle;
  voice: string;
}

/**
 * Divides a story by the angles that its headlines and leads take: one question, whether two articles take the same
 * angle, asked of all its pairs. Articles without English, and those that are like no take and far from none, are in
 * no take.
 * @param articles the nearest to the story's centre first
 * @returns no framings where the story does not divide
 */
export function divideAngles(articles: readonly DayArticle[]): { framings: Framing[]; voices: OneVoice[] } {
  if (articles.length < MIN_ARTICLES_TO_DIVIDE) return NO_DIVISION;
  const read = articles.flatMap((article) => {
    const text = readAngle(article);
    return text ? [{ text, article }] : [];
  });
  const texts = read.map(({ text }) => text);
  const voices = voicesOf(texts);
  const members = read.map((each, place): AngleArticle => ({ ...each, voice: voices[place] ?? '' }));
  const signs = pairSigns(texts);
  const chances = sameAngleChances(members.length, signs);
  const whole = storySigns(voices, signs, chances);
  const groups = whole && chanceToDivide(whole) >= MAY_DIVIDE ? groupAngles(chances, voices) : undefined;
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
    voices: onePerVoice(groups.alone.flatMap((place) => members[place] ?? []))
      .filter(({ text }) => isOfStory(text, texts))
      .map(toVoice),
  };
}

/**
 * Whether a headline says a word that its own lead says, or half of the story's headlines and leads: some sites give the
 * headline of another page.
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
  for (const member of members) if (!first.has(member.voice)) first.set(member.voice, member);
  return [...first.values()];
}

/** The headline as evidence: whole, since it is the headline that takes the angle, but for a source's name around it. */
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

import type { Catalogue } from '../data/interface/catalogues.ts';
import { interfaceLanguage } from '../interface/language.ts';
import { shownInterface } from '../interface/shown-interface.ts';
import { t } from '../interface/t.ts';
import type { Take } from '../schemas/take.ts';
import { printed, withInnerMarks } from './inner-marks.ts';

/** What a name of the table of framings has in place of a noun that its articles share. */
const GAP = '{topic}';
/** Marks of languages that nest quotations in other ways than English. */
const FOREIGN_MARKS = /[„«»「」]/;

type Name = Pick<Take, 'label' | 'named'>;

/**
 * The words of a take's name and their language (BCP 47). Names of the program's own table are phrases of the interface;
 * those that are headlines, or made of the articles' words or by a language model, are English. Quotations within a headline
 * are nested as in English, so that it can stand in quotation marks.
 */
export function takeLabel({ label, named }: Name): { text: string; language: string } {
  const text = named === 'frame' ? inInterface(label) : undefined;
  if (text !== undefined) return { text, language: interfaceLanguage() };
  const isNested = named === 'headline' && !FOREIGN_MARKS.test(label);
  return { text: isNested ? withInnerMarks(label, 'en') : printed(label, 'en'), language: 'en' };
}

/** A name of the table in the language of the interface; undefined where the interface has none for it, or for its noun. */
function inInterface(label: string): string | undefined {
  const { catalogue } = shownInterface();
  if (Object.hasOwn(catalogue, label)) return t(label);
  for (const phrase of Object.keys(catalogue)) {
    const [before = '', after] = phrase.split(GAP);
    if (after === undefined || !label.startsWith(before) || !label.endsWith(after)) continue;
    const noun = nounIn(catalogue, label.slice(before.length, label.length - after.length).toLowerCase());
    if (noun !== undefined) return t(phrase, { topic: t(noun) });
  }
  return undefined;
}

/** The phrase of a noun, which ends in `*` where it stands for all words that begin so. */
const nounIn = (catalogue: Catalogue, word: string): string | undefined =>
  Object.hasOwn(catalogue, word)
    ? word
    : Object.keys(catalogue).find((phrase) => phrase.endsWith('*') && word.startsWith(phrase.slice(0, -1)));

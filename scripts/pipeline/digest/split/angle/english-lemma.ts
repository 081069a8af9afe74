import { stemsOf } from '../../../../text/stem.ts';
import { basesOfEnding } from '../../../../text/verb-bases.ts';

/** Irregular forms of verbs that headlines use. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `became become, began begin, begun begin, beat beat, beaten beat, blew blow, broke break, broken break, brought bring,
  built build, caught catch, came come, chose choose, chosen choose, cut cut, died die, dying die, drew draw, drawn draw,
  driven drive, drove drive, fallen fall, fell fall, felt feel, flew fly, fought fight, found find, gave give, given give,
  gone go, got get, grew grow, grown grow, heard hear, held hold, hid hide, hit hit, kept keep, killed kill, knew know,
  known know, laid lay, led lead, left leave, lost lose, lying lie, made make, meant mean, met meet, paid pay, put put,
  ran run, risen rise, rose rise, said say, sank sink, saw see, seen see, sent send, set set, shook shake, shot shoot,
  shut shut, slain slay, sold sell, spent spend, spoke speak, spoken speak, spread spread, stood stand, stolen steal,
  struck strike, sued sue, swept sweep, sworn swear, taken take, taught teach, thought think, threw throw, thrown throw,
  told tell, took take, torn tear, understood understand, went go, withdrawn withdraw, withdrew withdraw, woke wake,
  won win, wore wear, written write, wrote write`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/**
 * Returns the stem of an English word's base form: `killing`, `killed` and `kills` are `kill`. An ending is removed
 * only where a known word remains: `red` and `king` stay.
 * @param word in lower case, without an apostrophe
 * @param isKnown whether a stem is a known word
 */
export function lemmaStem(word: string, isKnown: (stem: string) => boolean): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return stemOf(irregular);
  for (const ending of ['ing', 'ed'] as const) {
    if (word.length <= ending.length + 2) continue;
    const base = basesOfEnding(word, ending).find((each) => isKnown(stemOf(each)));
    if (base !== undefined) return stemOf(base);
  }
  return stemOf(word);
}

function stemOf(word: string): string {
  return stemsOf(word, 'en')[0] ?? word;
}

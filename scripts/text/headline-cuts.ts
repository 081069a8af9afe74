import { withoutFirstBrackets, withoutLastBrackets } from './headline-brackets.ts';
import { CAPITAL_LABEL, LABEL } from './headline-labels.ts';

/** Pictographs, flags and ornaments; a hash, one asterisk or a figure may be part of a name, and is kept. */
const ORNAMENT =
  '[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\p{Variation_Selector}\\u200D•►■●◆★☆➤▼▲|¦\\s]';

/** Separators after a leading label. Assumes single spaces: a headline is cleaned before it is cut. */
const AFTER_LABEL =
  '(?:\\s?[:：|｜¦│︱／]\\s?|\\s[-–—·»>]\\s|\\s?\\.\\.+\\s?|\\s?…\\s|\\s?[!！]+\\s|\\s?[*+]{2,5}\\s?)';

/** Separators before a trailing label. */
const BEFORE_LABEL = '(?:\\s?[|｜¦│︱•]\\s?|\\s[-–—·/]+\\s?|\\s?[–—]\\s|\\s?;\\s|\\s\\+\\s?)';

/** Labels in capitals that are separated only by a space, before a word that is not in capitals. */
const BARE_BEFORE = '(?:BREAKING(?: NEWS)?|JUST IN|WATCH|EN VIVO|EN DIRECT|AO VIVO) (?=\\p{Lu}\\p{Ll})';

/** The same at the end of a headline that is not itself in capitals: `… on the bridge VIDEO`. */
const BARE_AFTER = '(?:VIDEOS?|VÍDEOS?|FOTOS?|PHOTOS?|ВИДЕО|ФОТО|СНИМК[АИ]|WIDEO|ZDJĘCIA)';

/** Words before such a label that make it part of the sentence: `all of it in one VIDEO`. */
const OWNED =
  '(?<!(?<![\\p{L}\\p{N}])(?:[Ii]n|[Oo]n|[Oo]f|[Ww]ith|an?|[Oo]ne|[Tt]he|[Tt]his|[Tt]hat|[Nn]ew|[Vv]iral|[Ff]ull|una?|uma|el|il|la|le|en|em|con|per|ein|im|das|на|в|с|из|по|и|это))';

/** Reuters' marks for versions and forms of a report: `UPDATE 1-Bank raises rates` (Reuters Handbook of Journalism). */
const AGENCY_TAG =
  /^(?:UPDATE \d+|WRAPUP \d+|EXCLUSIVE|REFILE|CORRECTED|RPT|TABLE|FACTBOX|BRIEF|ANALYSIS|INTERVIEW|EXPLAINER|INSIGHT|TIMELINE|PREVIEW|FEATURE|ADVISORY)-(?=\S)/;

/** Endings and beginnings of live pages: `– live`, `– US politics live`, `En direct, `. */
const LIVE_AFTER =
  /\s[–—]\s(?:(?:\p{L}[\p{L}\p{N}.’'-]*\s){0,3}(?:politics|news|war|crisis|election|results|business|football|cricket|updates?)\s)?live$/iu;
const LIVE_BEFORE = /^(?:en direct|en directo|en vivo|ao vivo|diretta),\s/iu;

/** Calls to click at the end of Portuguese headlines: `; veja vídeo`. */
const CALL_AFTER =
  /;\s(?:(?:veja|assista|ouça|confira)(?:\s(?:ao?s?|os?))?\s)?(?:v[ií]deos?|fotos?|imagens|lista|detalhes)$/iu;

/** The author after a dash or a bar: `– By Jane Doe`. */
const BYLINE_AFTER = /\s[-–—|]\s(?:By|Par|Por)\s\p{Lu}\S+(?:\s(?:\p{Lu}\S*|al|bin|da|de|del|la|van)){0,4}$/u;

/**
 * Makes a cut by a pattern; tries only the first of a run of marks at the end, since long runs would take quadratic
 * time.
 */
const PATTERNS = [
  new RegExp(`^${ORNAMENT}+`, 'u'),
  new RegExp(`(?<!${ORNAMENT})${ORNAMENT}+$`, 'u'),
  /^(?:\+{2,}|\*{2,})\s?/,
  /\s?(?:(?<!\+)\+{2,}|(?<!\*)\*{2,})$/,
  AGENCY_TAG,
  new RegExp(`^${LABEL}${AFTER_LABEL}`, 'iu'),
  new RegExp(`^(?:${CAPITAL_LABEL}${AFTER_LABEL}|${BARE_BEFORE})`, 'u'),
  LIVE_BEFORE,
  new RegExp(`${BEFORE_LABEL}${LABEL}$`, 'iu'),
  LIVE_AFTER,
  new RegExp(
    `${OWNED}[;,]?\\s(?<=\\p{Ll}\\S*\\s)(?:\\+\\s?)?${BARE_AFTER}(?:\\s?[+,/&]\\s?${BARE_AFTER}){0,4}$`,
    'u',
  ),
  CALL_AFTER,
  BYLINE_AFTER,
];

/** The cuts at the beginning and end of a cleaned headline that do not depend on its source. */
export const CUTS: readonly ((headline: string) => string)[] = [
  withoutFirstBrackets,
  withoutLastBrackets,
  ...PATTERNS.map((pattern) => (headline: string) => headline.replace(pattern, '')),
];

import { cluesOfTitles } from './clues.ts';
import { isDigest } from './every-day.ts';
import { anywhere, atStart } from './patterns.ts';
import { isRoutineArticle } from './routine.ts';

/** How a figure moved: the part in which headlines of regularly published figures differ. */
const MOVED =
  '(?:opens?|closes?|ends?|finish(?:es)?|settles?|rises?|rose|falls?|fell|gains?|gained|drops?|dropped|slips?|slipped|dips?|dipped|climbs?|climbed|jumps?|jumped|slides?|slid|tumbles?|tumbled|slumps?|slumped|rall(?:y|ies|ied)|edges?|edged|advances?|retreats?|declines?|declined|sinks?|surges?|surged|plunges?|plunged|eases?|eased|slows?|slowed|accelerates?|rebounds?|improves?|worsens?|shrinks?|grows?|widens?|narrows?|stands? at|up|down|higher|lower|flat|unchanged)';

/** Words allowed between a figure and how it moved: where, when and how, but no other subject. */
const BETWEEN =
  '(?:(?:in|for|of|at|across|on) (?:the )?[\\p{L}\\d]{1,40} |\\p{L}+ly |again |growth |rate ){0,3}';

/** Exchanges as a whole: a single company's shares are not one. */
const EXCHANGE =
  '(?:(?:\\p{L}[\\p{L}\\d-]{0,40} )?(?:stock |share |composite |benchmark |all[- ]share )?ind(?:ex|ices|exes)|stock (?:markets?|exchange)|bourse|wall street|futures)';

/** Figures that an office publishes every week, month or quarter. */
const FIGURE =
  '(?:(?:initial |weekly )?(?:jobless|unemployment) (?:claims|rate)|unemployment|jobs report|(?:annual |core |headline |consumer |wholesale )?inflation|consumer prices|producer prices|(?:consumer|business|biz|economic) (?:sentiment|confidence)|purchasing managers.? index|pmi|retail sales|(?:new|existing|pending) home sales|housing starts|(?:industrial|factory) (?:output|production|orders)|trade (?:deficit|surplus|balance)|(?:foreign|forex|fx) reserves|current account|exports|imports)';

const FIGURES = [
  `${EXCHANGE} ${BETWEEN}${MOVED}(?![\\p{L}\\p{N}])`,
  `${FIGURE} ${BETWEEN}${MOVED}(?![\\p{L}\\p{N}])`,
  '(?:börse|dax|aktienmarkt|leitindex|arbeitslosenzahl|inflationsrate) (?:\\p{L}+ ){0,3}(?:schließt|eröffnet|steigt|fällt|sinkt|gewinnt|verliert|höher|niedriger|im (?:plus|minus))',
  '(?:la bourse de \\p{L}+|le cac 40|l.inflation|le chômage) (?:\\p{L}+ ){0,3}(?:ouvre|termine|clôture|finit|monte|baisse|recule|grimpe|progresse|ralentit|augmente|diminue)',
  '(?:la bolsa(?: de \\p{L}+)?|el ibex(?: 35)?|el desempleo|el paro|la inflación) (?:\\p{L}+ ){0,3}(?:abre|cierra|sube|baja|cae|gana|pierde|avanza|retrocede|aumenta)',
  '(?:a bolsa|ibovespa|o ibovespa|a inflação|o desemprego) (?:\\p{L}+ ){0,3}(?:abre|fecha|sobe|cai|recua|avança|opera)',
  '(?:индекс (?:мосбиржи|ртс)|рынок акций|уровень безработицы|инфляция) (?:[\\p{L}\\p{N}]{1,40} ){0,3}(?:вырос\\p{L}*|упал\\p{L}*|снизил\\p{L}*|растет|падает|открыл\\p{L}*|закрыл\\p{L}*)',
];

/** Daily tolls of an event that lasts for months. */
const TOLLS = [
  '[\\d.,]{1,12} (?:new|fresh) (?:daily )?(?:\\p{L}+[- ]?\\d* )?(?:cases|infections)',
  '(?:daily|weekly) (?:toll|cases|count|tally)',
];

/** Previews printed before every round of a competition. */
const BEFORE_A_ROUND = [
  '(?:match|round|race|game|weekend|fixture) preview|preview: |matchday \\d+ (?:preview|guide)|(?:round|week|matchday|gameweek) \\d+ (?:preview|tips|predictions|fixtures|team news)|team news|how they (?:might |may |could )?line up|vorschau auf den \\d+\\. spieltag|previa de la (?:jornada|fecha)|présentation de la \\d+e journée',
];

const INSTALMENT = anywhere(...FIGURES, ...TOLLS, ...BEFORE_A_ROUND);

/**
 * Whether a headline belongs to a series published by the calendar: routine articles, and also market closes, regularly
 * published figures, daily tolls and previews of a round. However alike two instalments are, the later one does not
 * continue the event of the earlier.
 */
export function isInstalment(title: string): boolean {
  const clues = cluesOfTitles([title]);
  return isRoutineArticle(clues) || clues.titles.some((read) => INSTALMENT.test(read) || isDigest(read));
}

/** Labels on agency reports that are rewritten all day: `The Latest: `, `Olympics Latest: `. */
const ROLLING = atStart('(?:\\p{L}+ ){1,2}latest\\s?: *');

/**
 * Returns a headline without the label of a rolling report, which every report of the series carries whatever happened.
 */
export function withoutSeriesLabel(title: string): string {
  return title.replace(ROLLING, '');
}

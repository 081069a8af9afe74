import { anywhere } from './patterns.ts';

/** End of a word that must match whole. */
const END = '(?![\\p{L}\\p{N}])';

const SOME = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|many|several)';
const PEOPLE =
  '(?:people|men|women|children|students|workers|soldiers|civilians|fans|others|pilgrims|migrants)';

/**
 * Somebody came to harm. Words that have other meanings in markets, sports or other languages (crash, hit, injured; the
 * German article `die`) count only with words that make them clear, or not at all.
 */
const HARM = anywhere(
  `(?:kill(?:s|ed)|deaths|death toll|murder(?:s|ed)?|wounded|(?:shot|found|stabbed|beaten|pronounced|feared) dead|${SOME} (?:are |feared )?dead|dead (?:in|after|at|as)|(?:${SOME}|${PEOPLE}) (?:die|drown)|died|dies(?= (?:in|after|at|aged|from|of|on|as|when)(?![\\p{L}])|[,;:]|$)|drowned|stampede|riots?|protests?|clashes|air ?strikes?|massacred?|hostages?|kidnap(?:s|ped)|assassinated|gunm[ae]n)${END}`,
  `(?:muert[oa]s?|mueren?|matan|asesinad[oa]s?|mort[oa]s?|morrem?|morts|meurt|meurent|tuées?|tués|blessés|(?:\\d+|zwei|drei|vier|viele|mehrere) tote|tote (?:bei|nach)|getötet|uccis[oi]|feriti|muoiono|погиб\\p{L}*|убит\\p{L}*|загинул\\p{L}*|قتلى|مقتل|کشته|öldürüldü|tewas|thiệt mạng)${END}`,
  '人死亡|遇难|遇難|사망|เสียชีวิต',
);

/** An authority acted, in words that mean nothing else. */
const ACT = anywhere(
  `(?:by|in) (?:the |a )?(?:\\p{L}+ )?(?:court|judges?|tribunal|parliament|police)${END}`,
  `(?:courts?|judges?|tribunal|parliament|senate|congress|lawmakers|mps|ministry|police|prosecutors?|government|cabinet) (?:\\p{L}+ ){0,2}(?:rules|ruled|finds|found|orders?|ordered|bans?|banned|blocks?|blocked|jails?|jailed|acquits?|convicts?|sentences?|charges|charged|dismiss(?:es)?|throws? out|threw out|upholds?|upheld|overturns?|annuls?|nullif(?:y|ies)|suspends?|votes?|voted|passes|passed|approves?|adopts?|rejects?|arrests?|raids?|seizes?)${END}`,
  `(?:banned|nullified|annulled|outlawed|jailed|acquitted|convicted|indicted|arrested|sentenced|impeached|evacuated|deported|extradited)${END}`,
);

/** Harm long ago or in fiction: "on this day" columns and summaries of serials. */
const NOT_NOW = anywhere(
  '(?:on )?this day in|on this day|today in (?:\\p{L}+ )?history|accadde oggi|efemérides|день в истории',
  'resumo da novela|resumen del capítulo|avance del capítulo|anticipazioni|capítulo de (?:hoje|hoy)',
);

/**
 * Whether a headline reports that somebody came to harm or that an authority acted. It then reports an event, even if
 * some of its words are typical of other kinds.
 */
export function isHardNews(title: string): boolean {
  return (HARM.test(title) || ACT.test(title)) && !NOT_NOW.test(title);
}

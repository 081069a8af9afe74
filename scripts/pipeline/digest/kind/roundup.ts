import type { Clues } from './clues.ts';
import { isDigest } from './every-day.ts';
import { anywhere, atStart, LABEL_MARK, wholly } from './patterns.ts';

/** URL segments under which sites keep round-ups of several events. */
const PLACE = wholly(
  'press-?reviews?|revue-de-presse|presseschau|rassegna-stampa|revista-de-prensa|.{0,24}newsletters?(?:-.*)?|(?:morning|evening|daily)-?briefings?|round-?ups?|news-in-brief|week-in-review',
);

/** Beginnings of their headlines. */
const BEGINNING = atStart(
  `(?:(?:the )?(?:morning|evening|midday|nightly|daily|weekly|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:morning|evening|news))? (?:updates?|briefing|briefs?|wrap|rundown|round-?up|digest|edition|newsletter|headlines)|the papers(?= (?:on|today)|[:|]|$)|prime pagine|день \\d{2,4}|news (?:in brief|wrap|summary|digest)|press review|in the papers|in today.s papers|week in review|(?:on |this )?the week ahead|die lage am \\p{L}+|news des tages|(?:das )?wichtigste(?: vom)? |les titres|l.essentiel de l.actu\\p{L}*|las claves del día|resumen de noticias|resumo do dia|notícias do dia|le notizie del giorno|(?:ночной|утренний|вечерний|дневной) обзор|новости к этому часу|головні новини|přehled|sažetak|أبرز (?:عناوين|الأخبار|أحداث)|الصحافة اليوم|عناوين الصحف|جولة الصحافة|صفحه (?:اول|نخست) روزنامه|今日のニュース|今日要聞|新聞早報|오늘의 주요|뉴스 브리핑)(?:${LABEL_MARK}|,|\\s|$)`,
  'top (?:\\d+ )?(?:things to know|headlines|stories|news)(?=[:|,]|\\s(?:of|from|in|for|this|today|to)\\s|$)|(?:the )?(?:five|ten|5|10|\\d+) (?:things|stories) (?:you need )?to (?:know|start)|what.s news in |(?:\\p{L}+ ){0,3}news summary$|news ?ticker\\b',
);

/** Phrases of their headlines, in any position. */
const ANYWHERE = anywhere(
  '(?:top|main|major) headlines in |top stories (?:of|from) the (?:day|week)|(?:the )?week in review|(?<=^|: |[–—-] )(?:the )?(?:last|past) week in |wrap-?up of the (?:day|week)|головні новини (?:дня|тижня)|главные новости (?:дня|недели|часа)|list of key events|war,? day \\d[\\d,.]*$|recapped$|(?:papers|newspapers) (?:discuss|react|lead|focus)|front pages of',
);

/** How they describe themselves in their opening. */
const OPENING = anywhere(
  'press review –|top stories from (?:the )?\\p{L}+ press|the following (?:is|are) the (?:\\p{L}+ )?(?:summary|top headlines)|good (?:morning|evening), let.s start|here are (?:today.s|the day.s) (?:top|main)',
);

/** Whether an article rounds up several events. */
export function isRoundup({ titles, places, opening }: Clues): boolean {
  return (
    places.some((place) => PLACE.test(place)) ||
    titles.some((title) => isDigest(title) || BEGINNING.test(title) || ANYWHERE.test(title)) ||
    OPENING.test(opening)
  );
}

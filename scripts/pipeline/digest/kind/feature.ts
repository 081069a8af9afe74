import type { Clues } from './clues.ts';
import { isHardNews } from './hard-news.ts';
import { anywhere, atStart, LABEL_MARK, wholly } from './patterns.ts';

/** URL segments, first host labels and sections that sites use for articles outside the day's news. */
const PLACE = wholly(
  'features?|long-?reads?|longform|magazine|magazin|in-depth|the-big-read|special-reports?|interviews?|entrevistas?|interviste|profiles?|recipes?|recetas|receitas|ricette|rezepte|recettes|gastronom(?:ia|ía|ie|y)|viajes|el-?viajero|kulinariya|cooking|food-and-drink|foodie|travel-guides?|reviews?|book-reviews?|film-reviews?|podcasts?|audio|talk-shows?|quiz(?:zes)?|picks|buying-guides?|astuces|beauty-tips|(?:food|podcasts?)\\.',
  'sponsored(?:-content)?|brand-?stor(?:y|ies)|brand-?(?:content|connect|studio|voice)|partner(?:ed)?-content|partners?|paidpost|paid-post|paid-content|advertorials?|promoted|especial-publicitario|publi-?reportajes?|publirreportajes?|branded(?:-content)?|content-from-our-partners|anzeige|native|spotlight-sponsored|contenido-patrocinado|contenuti-sponsorizzati|partnerskie-materialy',
);

/** Labels before a headline. */
const LABEL = atStart(
  `(?:\\S{2,20} \\| )?(?:feature|long read|interview|exclusive interview|profile|q ?& ?a with|review|(?:film|book|album|game|theatre|restaurant|tv) review|podcast|listen|sponsored(?: content)?|partner content|paid content|recipe|quiz|my story|first person|entretien|portrait|reportage|entrevista|perfil|intervista|reportaż|wywiad|интервью|репортаж|очерк|rozhovor|interjú|röportaj|wawancara|kisah|phỏng vấn|حوار|گفت‌وگو|インタビュー|專訪|专访|인터뷰)${LABEL_MARK}`,
);

/** Beginnings and phrases of feature headlines. */
const BEGINNING = atStart(
  "meet the |meet \\p{L}+[,’']|inside (?:the |.{2,30}[’']s )|the (?:secret|tiny|untold|strange|curious|story|allure|art|joy) (?:to|of|who|behind|island|where|with)|how (?:a|an|the|i|my|this|to|[\\p{L}.’'-]+) .{3,80}[^?]$|i (?:reported|tried|lost|was|spent|grew|quit|moved)\\s",
);

/** Beginnings of lists and portraits, shared by some reports. */
const DOUBTFUL_BEGINNING = atStart(
  `(?:\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:(?!(?:in|at|of|from|to|after|on|by|as|with) )[\\p{L}-]+ ){0,4}(?:ways|tips|recipes|bowls|places|reasons|books|films|movies|shows|things|quick hits|features|mistakes|signs|foods|drinks|benefits)\\s`,
  'the (?:man|woman|people) (?:who|behind|where|with)\\s',
);

const ANYWHERE = anywhere(
  '(?:finds|find) new fans|in his own words|in her own words|the (?:manager|man|woman|people|team|family) behind|wie ich |so schmeckt|portrait de|histoire de l|жизнь и|chi è |quién es |quem é |the story of|kisah |คุยกับ',
);

/** Whether an article's address or label marks it as outside the day's news, or as sponsored. */
export function isMarkedFeature({ titles, places }: Clues): boolean {
  return places.some((place) => PLACE.test(place)) || titles.some((title) => LABEL.test(title));
}

/** Whether an article's headline reads like a feature's, which goes beyond the day's news. */
export function isFeature({ titles }: Clues): boolean {
  return titles.some(
    (title) =>
      BEGINNING.test(title) || ANYWHERE.test(title) || (DOUBTFUL_BEGINNING.test(title) && !isHardNews(title)),
  );
}

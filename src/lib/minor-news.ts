/** People who are received, greeted and visited by virtue of their office; what presidents and ministers meet for is news. */
const OFFICE =
  '(?:mayors?|governors?|emirs?|princes?|princess|sultan|sheikh|ambassadors?|consuls?|delegations?|dignitaries|well-wishers|credentials|condolences|congratulations)';

/** What authorities do every day and announce themselves: receptions, greetings, openings, patronage. */
const PROTOCOL = [
  `receives? (?:[\\p{L}’'-]+ ){0,5}${OFFICE}`,
  `(?:congratulates?|felicitates?|condoles with|greets) `,
  `(?:sends?|conveys?|extends?|offers?) (?:[\\p{L}’'-]+ ){0,3}(?:condolences|congratulations|greetings|felicitations)`,
  `(?:discuss(?:es)?|reviews?|explores?|strengthens?|boosts?|bolsters?) (?:[\\p{L}’'-]+ ){0,4}(?:bilateral|friendship|fraternal)`,
  `(?:inaugurates?|opens?|patroni[sz]es|attends?|tours?|visits?) (?:[\\p{L}’'-]+ ){0,5}(?:exhibition|expo|trade fair|fair|pavilion|forum|congress|symposium|ceremony)`,
];

/** Things that are for sale to anybody. */
const GOODS =
  '(?:smartphones?|foldables?|laptops?|notebooks?|tablets?|headphones|earphones|earbuds|smartwatch(?:es)?|cameras?|consoles?|controllers?|video games?|games?|dlc|trailers?|suvs?|sedans?|hatchbacks?|crossovers?|e-bikes?|scooters?|motorcycles?|sneakers|perfumes?|fragrances?|burgers?|capsule|collections?|apps?|wallpapers?|gpus?|graphics cards?|processors?)';

/** What makers and shops announce. */
const PRODUCTS = [
  `(?:unveil(?:s|ed)|launch(?:es|ed)|announce[sd]?|introduce[sd]?|releases?|reveals?|debuts?|teases?|presents?) (?:[\\p{L}\\p{N}’'.,-]+ ){0,8}${GOODS}(?![\\p{L}])`,
  `new (?:[\\p{L}\\p{N}’'-]+ ){0,2}${GOODS} (?:launched|unveiled|announced|released|revealed|goes|is|are)`,
  `(?:goes|go|now|are|is) (?:on sale|available (?:in|for|on|to)|up for pre-?orders?)|pre-?orders? (?:open|begin|start)`,
  `opens? (?:[\\p{L}\\p{N}’'–-]+ ){0,8}(?:route|store|branch|showroom|outlet|boutique|dealership)(?![\\p{L}])`,
  `(?:coupons?|vouchers?|giveaway|cashback|special offers?|best deals?|black friday)(?![\\p{L}])`,
  `(?:review|hands-on|unboxing|leak(?:s|ed)?|rumou?rs?|specs?|specifications)(?: of| on|:) (?:[\\p{L}\\p{N}’'-]+ ){0,4}${GOODS}`,
];

/** Games as a pastime, and how to play them. */
const GAMES = [
  `(?:xbox|playstation|nintendo|pok[eé]mon|ps[45]|esports?|e-sports|game ?play|fortnite|minecraft)(?![\\p{L}])`,
  `(?:strategy|cheat|walkthrough|tips|beginner.s) guide`,
];

const MINOR = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...PROTOCOL, ...PRODUCTS, ...GAMES].join('|').replaceAll('\\p{L}+', '\\p{L}{1,30}')})`,
  'iu',
);

/** Somebody came to harm, or an authority took a hand in it: then it is news in whatever words. */
const GRAVE =
  /(?<!\p{L})(?:kill(?:s|ed|ing)|dead|deaths?|died|dies|injur\p{L}+|wound\p{L}+|attack\p{L}*|war|strikes?|protests?|arrest\p{L}*|court|lawsuit|sue[sd]?|sanctions?|banned|bans?|recall\p{L}*|ceasefire|truce|peace|nuclear|missiles?|resign\p{L}*|elections?|tariffs?|police|polic\p{L}+|shoot\p{L}*|shot|murder\p{L}*|suspects?|victims?|bomb\p{L}*|blasts?|explo\p{L}+|fires?|quakes?|earthquakes?|floods?|storms?|crash\p{L}*|collaps\p{L}+|rescu\p{L}+|aid|refugees?|hostages?|vaccines?|outbreaks?|curbs?|embargo\p{L}*|exports?|crisis|emergency)(?!\p{L})/iu;

/**
 * Whether an English headline tells of what its makers announce themselves: a reception or greeting of an authority, an
 * offer or a new product, a game. Such news stands after all other of a country.
 */
export const isMinorNews = (headline: string): boolean => MINOR.test(headline) && !GRAVE.test(headline);

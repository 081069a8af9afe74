/** Harmless uses of the words below: figures of speech, sport, markets, politics, entertainment. */
const FIGURATIVE = new RegExp(
  [
    String.raw`(?:trade|tariffs?|price|bidding|turf|culture|ratings|currency|chip|talent|console|streaming|star|cold) wars?`,
    String.raw`wars? of words|tugs?[- ]of[- ]war|war (?:chests?|rooms?|films?|movies?|dramas?|epics?|novels?|memorials?|museums?|heroe?s?)`,
    String.raw`(?:first|second) world war|world war (?:i|ii|one|two|1|2)`,
    String.raw`(?:stocks?|markets?|shares?|crypto\w*|bitcoin|prices?|currency|housing|bank|oil|financial|economic|apps?|websites?|sites?|systems?|servers?|computers?|software) crash(?:es|ed|ing)?`,
    String.raw`crash(?:es|ed|ing)? (?:out|courses?|diets?|to (?:defeat|earth|\w+ defeat|\w+ loss))`,
    String.raw`(?:cyber|ransomware|phishing|hacking|ddos|verbal|scathing|stinging|veiled|personal)[- ]?attack(?:s|ed)?|attack ads?`,
    String.raw`abus\w+ (?:of|his|her|their|its|the)? ?(?:power|powers|office|authority|trust|process|position|funds)`,
    String.raw`kill(?:s|ed|ing)? (?:off|time|it|(?:the |a )?(?:bills?|deals?|plans?|projects?|mergers?|proposals?))`,
    String.raw`die-?hards?|dead[- ](?:heat|ends?|sea|ball|rubber|zone|wood)|(?:walking|living) dead|death (?:knell|spiral|metal|star|overs)`,
    String.raw`attacking (?:midfielders?|football|play|style|options?|threat|talent)`,
    String.raw`(?:general|rail\w*|train|bus|transport|postal|airport|pilots?|drivers?|teachers?|doctors?|nurses?|workers?|unions?|hunger|school|climate|lucky|on|to|plan|call) strikes?`,
    String.raw`strikes? (?:on|in) (?:the )?(?:\d+\w*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\w+ sector)`,
    String.raw`shooting (?:of|in|near) (?:(?:a|an|the|his|her|their|its|new|next|first|second|final) )*(?:films?|movies?|series|scenes?|episodes?|season|sequel|drama|documentary|stars?)`,
    String.raw`injury[- ]time|(?:box[- ]office|time|bath) bombs?|flood(?:s|ed|ing)? (?:with|of|the market)`,
  ]
    .map((each) => String.raw`\b(?:${each})\b`)
    .join('|'),
  'gi',
);

/** Shooting, with its subject or object: the bare word may be about football, athletics, films or vaccines. */
const SHOT = [
  String.raw`shot (?:dead|down|himself|herself|to death|and (?:killed|injured|wounded)|by (?:police|soldiers|troops|gunm[ae]n))`,
  String.raw`shot (?:in the (?:head|back|chest|leg|face)|(?:\w+ )?times)|shots? fired`,
  String.raw`(?:is|are|was|were|been|being|fatally|police|officers?|gunm[ae]n|soldiers?|troops|man|men|wom[ae]n|boy|girl|teen\w*|student|protesters?|journalist) shot`,
  String.raw`shoot(?:s|ing)? (?:dead|down|at)|(?:mass|school|police|fatal|deadly|drive-by) shoot(?:ings?|ers?)`,
  String.raw`shootings|shooting (?:of|in|near|outside|leaves|rampage|suspect|victims?)|gunfire`,
];

/** Explosions, strikes and falls, with context: a blast may be blame, a strike may be by workers. */
const BLOWS = [
  String.raw`bomb(?:s|ed|ing|ings|ers?)?|bombard(?:s|ed|ment)|shell(?:ed|ing)|explosions?|explod(?:e|es|ed|ing)`,
  String.raw`(?:air|drone|missile|rocket)[- ]?strikes?|strikes? (?:on|in|kill(?:s|ed)?|hits?|targets?)`,
  String.raw`blasts? (?:in|at|near|outside|kills?|killed|rocks?|rips?)|(?:bomb|gas|mine|factory|suicide|car) blasts?`,
  String.raw`quakes?|earthquakes?|floods?|flooded|flooding|wildfires?|crash(?:es|ed)?`,
];

/** What people suffer. */
const SUFFERED = [
  String.raw`kill(?:s|ed|ing|ings)?|dead|dies?|died|deaths?|deadly|massacre[ds]?|murder(?:s|ed|er|ers|ing|ous)?`,
  String.raw`injur(?:y|ies|ed|es|ing)|wound(?:ed|ing|s)`,
  String.raw`(?:\d+|people|children|dozens|hundreds|many|several|was|were|badly|seriously|critically) hurt`,
  String.raw`attack(?:s|ed|ing)?|wars?|hostages?|evacuat(?:e|es|ed|ing|ions?|ees?)`,
  String.raw`abus(?:e|es|ed|ive|ing)|rap(?:e|ed|es|ing|ists?)|sexual(?:ly)? (?:assault|exploit)\w*`,
  String.raw`famine|starv(?:e|es|ed|ing|ation)|outbreaks?|epidemics?`,
];

/** People hurt, held or driven out. */
const HARM = new RegExp(String.raw`\b(?:${[...SUFFERED, ...BLOWS, ...SHOT].join('|')})\b`, 'i');

/** Whether an English headline mentions people hurt, held or driven out, ignoring figures of speech. */
export function speaksOfHarm(headline: string): boolean {
  return HARM.test(headline.replace(FIGURATIVE, ' '));
}

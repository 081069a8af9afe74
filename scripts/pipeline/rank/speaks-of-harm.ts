/** Uses of the words below that hurt nobody: figures of speech, sport, markets, politics, entertainment. */
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
    String.raw`injury[- ]time|(?:box[- ]office|time|bath) bombs?|flood(?:s|ed|ing)? (?:with|of|the market)`,
  ]
    .map((each) => String.raw`\b(?:${each})\b`)
    .join('|'),
  'gi',
);

/** Whoever shoots or is shot, where the bare word may be of football, athletics, films or vaccines. */
const SHOT = String.raw`shot (?:dead|down|himself|herself|to death|and (?:killed|injured|wounded)|by (?:police|soldiers|troops|gunm[ae]n|an? \w+ officer)|in the (?:head|back|chest|leg|face)|(?:\w+ )?times)|(?:is|are|was|were|been|being|fatally|police|officers?|gunm[ae]n|soldiers?|troops|man|men|wom[ae]n|boy|girl|teen\w*|student|protesters?|journalist) shot|shots? fired|shoot(?:s|ing)? (?:dead|down|at)|(?:mass|school|police|fatal|deadly|drive-by) shoot(?:ings?|ers?)|shootings|shooting (?:in|near|outside|leaves|rampage|suspect|victims?)`;

/** People hurt, held or driven out. */
const HARM = new RegExp(
  String.raw`\b(?:kill(?:s|ed|ing|ings)?|dead|dies?|died|deaths?|deadly|injur(?:y|ies|ed|es|ing)|wound(?:ed|ing|s)|(?:\d+|people|children|dozens|hundreds|many|several|was|were|badly|seriously|critically) hurt|massacre[ds]?|bomb(?:s|ed|ing|ings|ers?)?|bombard(?:s|ed|ment)|(?:air|drone|missile|rocket)[- ]?strikes?|strikes? (?:kill(?:s|ed)?|hits?|targets?)|shell(?:ed|ing)|${SHOT}|gunfire|explosions?|explod(?:e|es|ed|ing)|blasts? (?:in|at|near|outside|kills?|killed|rocks?|rips?)|(?:bomb|gas|mine|factory|suicide|car) blasts?|quakes?|earthquakes?|floods?|flooded|flooding|wildfires?|evacuat(?:e|es|ed|ing|ions?|ees?)|crash(?:es|ed)?|attack(?:s|ed)?|wars?|hostages?|abus(?:e|es|ed|ive|ing)|rap(?:ed|es|ing|ists?)|rape|murder(?:s|ed|er|ers|ing|ous)?|famine|starv(?:e|es|ed|ing|ation)|outbreaks?|epidemics?)\b`,
  'i',
);

/** Whether an English headline speaks of people hurt, held or driven out, figures of speech left aside. */
export function speaksOfHarm(headline: string): boolean {
  return HARM.test(headline.replace(FIGURATIVE, ' '));
}

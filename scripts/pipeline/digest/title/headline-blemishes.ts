/** A kind of headline that names an event less clearly than another could, and what it costs. */
interface Blemish {
  sign: RegExp;
  /** To be weighed against nearness to the other headlines, which is from 0 to 1. */
  cost: number;
}

/** Headlines that tease their readers, talk to them, or judge. */
const TEASING: readonly Blemish[] = [
  { sign: /!|\.\.\.|…/u, cost: 0.1 },
  // A scene, and only then the event: `At dawn… Warplanes bomb the port`.
  { sign: /^[^…]{2,30}(?:…|\.\.\.)\s*\S/u, cost: 0.1 },
  { sign: /^["'“‘«„「]/u, cost: 0.1 },
  {
    sign: /^(?:this|these|here|he|she|they|it|we|i|you|watch|moment|meet|now|inside|who|what|how|why|when)\b/iu,
    cost: 0.1,
  },
  { sign: /\b(?:I|we|you|your|our|my)\b/u, cost: 0.1 },
  {
    sign: /\b(?:shock\w*|stun\w*|horrif\w*|slam\w*|blast\w*|chilling|incredible|sensational|ruthless|slapped)\b/iu,
    cost: 0.1,
  },
  {
    sign: /\b(?:spoke|speaks|told|tells|revealed|reveals|named|explained|explains|said|says) (?:about|how|of|when|where|why|the (?:condition|date|reason))\b/iu,
    cost: 0.2,
  },
];

/** Headlines of unusual letters. */
const LETTERED: readonly Blemish[] = [
  { sign: /(?:\p{Lu}{4,}\s+){2}\p{Lu}{4,}/u, cost: 0.1 },
  // Six words or more, all but short ones capitalised: most front pages write headlines as sentences.
  { sign: /^\S+(?:\s+(?:[^\s\p{L}]*\p{Lu}\S*|\S{1,3})){5,}$/u, cost: 0.15 },
  { sign: /\s&\s/u, cost: 0.1 },
  // An office that only its country knows by its letters: `Ex-DPM joins talks`.
  { sign: /\bex-\p{Lu}{2,4}\b/iu, cost: 0.1 },
  // Three words say little more than a topic.
  { sign: /^\S+(?:\s\S+){0,2}$/u, cost: 0.15 },
];

/** Headlines in several parts, of which the last or the first is not the event. */
const IN_PARTS: readonly Blemish[] = [
  { sign: /\p{Ll}{3,}\.\s+\p{Lu}/u, cost: 0.1 },
  // A sentence, and three words or fewer that are none: `The list is approved. For 2020`.
  { sign: /\p{Ll}{3,}\.\s+\S+(?:\s+\S+){0,2}$/u, cost: 0.2 },
  { sign: /^[^:]{2,40}:\s/u, cost: 0.08 },
  // Whoever says so comes last: `Ferry was not seaworthy – minister`, `…: minister`, `…, says minister`.
  { sign: /\s[–—-]\s[^–—-]{2,40}$/u, cost: 0.04 },
  { sign: /:\s(?!polls?$|study$|survey$)\S+(?:\s\S+){0,2}$|,\s(?:says|said)\s/u, cost: 0.04 },
  // A second sentence that leans on the first: `Anna Berg joins Saltmere: She will play on Sunday`.
  { sign: /(?:[:.]|\s[–—-])\s(?:he|she|they)\s/iu, cost: 0.1 },
];

/** What somebody says, unmarked, before who says it: `Forgive the captain, mayor begs islanders`. */
const BARE_SPEECH: Blemish = {
  sign: /^(?!(?:a|after|ahead|amid|as|at|before|by|despite|during|following|for|from|in|on|to|under|when|while|with)\s)[^,:]{5,60},\s(?:\S+\s){1,3}(?:begs?|orders?|pleads?|tells?|told|urges?|warns?)\b/iu,
  cost: 0.2,
};

/** Headlines that do not say whose: of a local paper, for readers who know where they are. */
const LOCAL: readonly Blemish[] = [
  {
    sign: /^(?:the )?(?:(?:foreign|interior|defen[cs]e|health|finance|education|justice) (?:ministry|minister)|ministry of \p{L}+)\b/iu,
    cost: 0.15,
  },
  {
    sign: /\b(?:the|our) (?:regional|republic['’]s) (?:capital|centre)\b|\bin the (?:region|republic)\b/iu,
    cost: 0.1,
  },
];

/** One side's word in the place of the other's name: `the occupation`, `the enemy`. */
const PARTISAN: Blemish = {
  sign: /\bOccupation\b|\b(?:the|[A-Z]\p{L}+i) occupation\b(?! of)|\b(?:zionist|enemy) (?:entity|regime|army|forces)\b/u,
  cost: 0.15,
};

/** What is to come: while another headline says what came of it, this one is out of date. */
const TO_COME: Blemish = {
  sign: /^(?:(?!\sas\s).)*\b(?:(?:set|due|poised|scheduled|about) to\b|to (?:begin|debate|decide|reveal|take (?:the )?stand|testify|unveil|vote)\b|(?:braces?|awaits?|on the eve of)\b)/iu,
  cost: 0.15,
};

/** What people feel about the event. */
const FEELING: Blemish = {
  sign: /\b(?:panic(?:s|ked)?|fury|furious|outrage|backlash|unites? after|mocks?|mocked|elated|jubilant)\b/iu,
  cost: 0.18,
};

const BLEMISHES: readonly Blemish[] = [
  ...TEASING,
  ...LETTERED,
  ...IN_PARTS,
  BARE_SPEECH,
  ...LOCAL,
  PARTISAN,
  TO_COME,
  FEELING,
];

/** What a headline costs that writes small what the articles write as a name: `Roger stone convicted`. */
const COST_OF_SMALL_NAME = 0.3;

/** What a headline can be compared with: the headlines of its story, and the openings of their articles. */
export type HeadlineTexts = Readonly<Record<'text' | 'opening', string>>;

/**
 * Returns how much less clearly a headline names an event than its words could, to be weighed against nearnessToAll: 0
 * for a clear one; the costs of all its blemishes add up.
 * @param story what its articles write, this one among them
 */
export function blemishesOf(headline: string, story: readonly HeadlineTexts[]): number {
  const costs = BLEMISHES.map(({ sign, cost }) => (sign.test(headline) ? cost : 0));
  return (
    costs.reduce((sum, cost) => sum + cost, 0) + (hasSmallName(headline, story) ? COST_OF_SMALL_NAME : 0)
  );
}

/** Whether a small word follows a name to which an opening says it belongs, and which nobody else writes small. */
function hasSmallName(headline: string, story: readonly HeadlineTexts[]): boolean {
  const pairs = headline.matchAll(/(?<!\p{L})(\p{Lu}\p{Ll}+) (\p{Ll}{3,})(?!\p{L})/gu);
  return [...pairs].some(([, first = '', second = '']) => {
    const name = `${first} ${second.charAt(0).toUpperCase()}${second.slice(1)}`;
    const others = story.map(({ text, opening }) => (text === headline ? opening : `${text} ${opening}`));
    return (
      story.some(({ opening }) => opening.includes(name)) && !others.some((words) => words.includes(second))
    );
  });
}

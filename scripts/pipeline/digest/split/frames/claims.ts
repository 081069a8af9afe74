import { phrase } from '../../../../../src/schemas/phrase.ts';

/** An article's stance on a claim that others doubt: it denies it, leaves it open, or states it. */
export type ClaimStance = 'denied' | 'open' | 'stated';

/** The manner in which an article denies a claim or leaves it open. */
export type Manner =
  | 'hoax'
  | 'fake'
  | 'false'
  | 'denial'
  | 'disputed'
  | 'rumour'
  | 'unconfirmed'
  | 'claim'
  | 'possible'
  | 'question';

/** Words of a headline that show its stance on a claim. */
export interface ClaimCue {
  stance: 'denied' | 'open';
  manner: Manner;
  /**
   * How strongly the words show that the story is about a doubted claim: hardly anything else uses them (`sure`),
   * reports of unconfirmed news use them too (`fair`), or any news does (`weak`); absent where they show nothing of the
   * kind.
   */
  mark?: 'sure' | 'fair' | 'weak';
  /** A pattern that begins and ends at word boundaries, case-insensitive. */
  words: string;
}

/**
 * Nouns for what can be true or false: a cue before any other noun ("fake passport") modifies that noun and shows
 * nothing.
 */
const CLAIM_NOUN =
  '(?:reports?|rumou?rs?|claims?|stor(?:y|ies)|accounts?|tweets?|posts?|photos?|photographs?|pictures?|pics?|images?|videos?|clips?|footage|tapes?|recordings?|quotes?|letters?|e-?mails?|documents?|messages?|death|websites?|sites?|allegations?|information|statements?|tales?|interviews?)';
/** Nouns for what somebody else says. */
const REPORT =
  '(?:reports?|rumou?rs?|claims?|stor(?:y|ies)|allegations?|speculation|talk|gossip|suggestions?|hoax|accusations?)';
/** End of a clause: an adjective before it modifies nothing that follows. */
const ENDS = `(?=\\s*(?:$|[,:;.!?"'”’)\\]|–—-])|\\s(?:after|but|and|by|says?|said|on|in|that|from|since|despite|as)\\b)`;
const IS = `(?:is|are|was|were|be|been|being|[a-z]+'(?:s|re)|an?|as|called|declared|totally|completely|entirely|proven|confirmed|and|all)`;
/** Verbs that respond to a report. */
const REJECTS =
  '(?:slams?|slammed|blasts?|rubbish(?:es|ed)?|dismiss(?:es|ed)?|rejects?|rejected|quash(?:es|ed)?|rebuffs?|rebuffed|refut(?:es?|ed)|den(?:y|ies|ied)|shoots? down|shot down|hits? (?:back|out) at|addresses|responds to|clears up|dispels?|scotch(?:es|ed)?|laughs? off|squash(?:es|ed)?|counters?|downplays?|shuts? down|disputes?|slaps? down|knocks? down|pours? cold water on)';
/** Up to four words of a clause. */
const UP_TO_FOUR_WORDS = `(?:[^\\s,:;.!?]+\\s+){0,4}?`;
/** "May" as a verb, not the month. */
const MAY = `(?<!\\b(?:in|on|by|of|since|until|till|from|late|early|mid|last|next|this|for|\\d)[ -])(?:may|might|could)(?! (?:\\d|day\\b))`;
/** A person who is alleged to be something: the word then modifies that person. */
const PERSON =
  '(?:[^\\s]+ ){0,2}?[^\\s]*(?:ists?|ers?|ors?|ants?|ents?|thief|thieves|victims?|members?|m[ae]n|wom[ae]n|boss|chief)';

/** Cues of denial and of doubt. */
export const CLAIM_CUES: readonly ClaimCue[] = [
  // Denials: an article that denies a claim also names it.
  ...cues('denied', 'hoax', 'sure', [
    `(?<!\\b(?:bomb|threat|shooting|swatting) )hoax(?:es|ed)?(?! (?:call|bomb|device|threat|caller)s?\\b)`,
  ]),
  ...cues('denied', 'fake', 'sure', [
    `(?:fake|bogus|phon(?:y|ey)|doctored|bs) (?:[^\\s,:;.!?]+ )?${CLAIM_NOUN}`,
    `${IS} (?:fake|fakes|fakery|bogus|phon(?:y|ey)|faked|doctored)${ENDS}`,
    `photoshop(?:s|ped)?|faked ${CLAIM_NOUN}`,
  ]),
  ...cues('denied', 'fake', 'fair', [`fabrications?|fabricat(?:ed|ing)`]),
  ...cues('denied', 'false', 'sure', [
    `(?:false|untrue|erroneous|baseless|inaccurate|unfounded|mistaken|misleading) ${REPORT}`,
    `${REPORT} ${UP_TO_FOUR_WORDS}(?:false|untrue|inaccurate|baseless|unfounded|rubbish|nonsense|wrong|debunked|retracted)${ENDS}`,
    `${IS} (?:false|untrue|inaccurate|unfounded|baseless|nonsense)${ENDS}`,
    `(?:not|isn't|aren't|wasn't|weren't|ain't) (?:true|real|really|actually|(?:quite )?(?:what|all) (?:it|they) seems?)`,
    `debunk(?:s|ed|ing)?|urban (?:legend|myth)|no truth (?:to|in|behind)|made (?:it|that|this|the story) (?:all )?up|making (?:it|that) up|never happened|fact[- ]?check(?:ed)?|too good to be true`,
    `(?:not|[a-z]+n't|never) (?:dead|died?|been killed|been hurt)|hasn't died|alive and (?:well|kicking)|very much alive`,
    `(?:it's|is|was|as) (?:complete |total |utter |just )?(?:rubbish|nonsense|baloney|bs|bull)`,
  ]),
  ...cues('denied', 'false', 'fair', [`(?:is|am|[a-z]+'[sm]|still|confirmed) (?:still )?alive`]),
  ...cues('denied', 'disputed', 'sure', [
    `(?:satire|satirical|spoof|parody) (?:site|website|stor(?:y|ies)|news|report|article|account)s?|f(?:all|alls|ell|allen) for (?:an? |the )?(?:fake|hoax|satire|prank|spoof|rumou?r|joke)`,
    `greatly exaggerated|^(?:[^\\s:]+: )?(?:no|nope|sorry),|(?<=[?]['"]? )no,|retract(?:s|ed) ${UP_TO_FOUR_WORDS}${REPORT}`,
  ]),
  ...cues('denied', 'disputed', 'fair', [
    `duped|fools|fooled|despite ${UP_TO_FOUR_WORDS}(?:reports?|rumou?rs?|claims)|(?:publicity|pr|marketing) stunt|spoofs?|spoofed|pranks?|pranked|elaborate joke`,
    `(?:casts?|casting|raises?) doubts?|disproves?|disproved|discredit(?:s|ed)|(?:sk|sc)eptical (?:of|about)`,
  ]),
  ...cues('denied', 'denial', 'sure', [
    `${REJECTS} ${UP_TO_FOUR_WORDS}(?:rumou?rs?|speculation|gossip|hoax)`,
  ]),
  ...cues('denied', 'denial', 'fair', [`${REJECTS} ${UP_TO_FOUR_WORDS}(?:reports?|talk)`]),
  ...cues('denied', 'denial', 'fair', [`(?:the )?record straight`]),
  ...cues('denied', 'denial', 'weak', [
    `(?:den(?:y|ies|ied|ying)|denials?)(?! (?:bail|entry|access|visas?|parole|asylum|justice|chance|permission|victory|win|charges?|murder|guilt)\\b)`,
    `rebuffs?|rebuffed|refut(?:es?|ed|ing)|rebuts?|rebutted|rubbishes|(?:calls?|called|calling) (?:${UP_TO_FOUR_WORDS}${REPORT} )?(?:[^\\s,:;.!?]+\\s+){0,8}?(?:rubbish|nonsense|crazy|inaccurate|false|lies|untrue)`,
  ]),
  // Doubt.
  ...cues('open', 'rumour', 'sure', [`rumou?r(?:s|ed|edly)?`]),
  ...cues('open', 'unconfirmed', 'sure', [`unconfirmed|unverified|purported(?:ly)?|supposedly`]),
  ...cues('open', 'unconfirmed', 'fair', [
    `reportedly|^reports? (?:claims?|suggests?|says?)|reports? (?:claims?|suggests?|says?)$|per reports?|amid reports?|if true`,
    `^(?:update|breaking)?[: ]*reports?:|(?<=[:–—-]\\s*(?:[^\\s:]+ ){0,3})reports?$`,
    `(?:sources?|insiders?)(?=:| (?:says?|claims?|tells?)\\b|$)|(?:says?|claims?) (?:a )?(?:sources?|insiders?|reports?)`,
  ]),
  ...cues('open', 'unconfirmed', 'weak', [
    `alleged(?! ${PERSON}\\b)|allegedly|apparent(?:ly)?|reports? (?:claims?|suggests?|says?)`,
  ]),
  ...cues('open', 'unconfirmed', undefined, [
    `said to (?:be|have)|believed to|thought to|reported to (?:be|have)|speculation`,
  ]),
  ...cues('open', 'claim', 'fair', [
    `claims? (?:that|to be|to have|of|about|he|she|they|it|its|there|was|were|is|are)(?= )|alleg(?:es?|ing|ations?)`,
  ]),
  ...cues('open', 'claim', 'weak', [
    `(?<!\\b(?:jobless|unemployment|insurance|asylum|legal|court|lawsuit|damages?|compensation|land|territorial) )claim(?:s|ed|ing)?(?! (?:against|gold|silver|bronze|titles?|victory|wins?|lives|life|\\d|responsibility|his|her|their|first|top|third|second|medal)\\b)`,
  ]),
  ...cues('open', 'claim', undefined, [
    `accus(?:es?|ed|ing)|says?|said|tells|insists|believes|warns|according to|(?:officials?|police|experts?|media|analysts?)(?=:|$)`,
  ]),
  ...cues('open', 'possible', 'fair', [
    `${MAY} (?:already )?have|(?:photo|picture|video|image|footage)s? (?:appears?|seems?) to`,
  ]),
  ...cues('open', 'possible', 'weak', [
    `${MAY}|possibl[ey]|likely|unlikely|probabl[ey]|potential(?:ly)?|appear(?:s|ed)? to|seems? to`,
  ]),
  ...cues('open', 'possible', undefined, [`suspected of|suspicions?|feared`]),
  ...cues('open', 'question', 'fair', [
    `conundrum|real or (?:not|fake|hoax)|or not|is it real|are they real`,
  ]),
  ...cues('open', 'question', undefined, [`what we know|in doubt|you decide|mystery`]),
];

function cues(
  stance: ClaimCue['stance'],
  manner: Manner,
  mark: ClaimCue['mark'],
  patterns: readonly string[],
): ClaimCue[] {
  return patterns.map((words) => ({ stance, manner, ...(mark && { mark }), words }));
}

/** Words used to talk about claims: they do not show what a claim is about. */
export const CLAIM_TALK = `hoax, hoaxes, fake, fakes, rumor, rumour, report, reported, reportedly, claim, claimed, alleged, allegedly,
  source, story, debunk, deny, denied, denial, true, truth, false, real, revealed, photo, picture, video, watch, update, fabricated,
  satire, shocking, graphic, breaking, exclusive, news`;

/** Labels for a take of each stance: by the manner that all its headlines share, otherwise the last one. */
export const claimLabels: Readonly<
  Record<ClaimStance, readonly { text: string; manners: readonly Manner[] }[]>
> = {
  denied: [
    { text: phrase('Called a Hoax'), manners: ['hoax'] },
    { text: phrase('Called a Fake'), manners: ['fake'] },
    { text: phrase('Called False'), manners: ['hoax', 'fake', 'false'] },
    { text: phrase('Claim Denied'), manners: ['denial'] },
    { text: phrase('Claim Disputed'), manners: ['hoax', 'fake', 'false', 'denial', 'disputed'] },
  ],
  open: [
    { text: phrase('Reported as a Rumour'), manners: ['rumour'] },
    { text: phrase('Reported as Unconfirmed'), manners: ['rumour', 'unconfirmed'] },
    { text: phrase('Reported as a Claim'), manners: ['claim'] },
    { text: phrase('Reported as Possible'), manners: ['possible'] },
    { text: phrase('Reported as an Open Question'), manners: ['question'] },
    {
      text: phrase('Reported With Caution'),
      manners: ['rumour', 'unconfirmed', 'claim', 'possible', 'question'],
    },
  ],
  stated: [{ text: phrase('Reported as Fact'), manners: [] }],
};

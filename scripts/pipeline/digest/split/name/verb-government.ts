import { wordSet } from '../../../../text/word-set.ts';

/** Verbs that need nothing after them. */
export const INTRANSITIVE = wordSet(
  `die resign quit win lose fall rise soar plunge plummet slump surge climb jump drop tumble collapse return retire arrive
  escalate intensify continue begin start end grow shrink reopen resume close open fail erupt explode crash disappear
  emerge worsen improve recover advance withdraw retreat surrender flee survive perish decline
  increase weaken slow stall rally rebound apologise apologize reunite celebrate mourn struggle`,
);

/** Verbs that are complete with `out`, `up`, `down`, `back` or `off` after them. */
export const PHRASAL = wordSet(
  `step push fight hit lash speak break slow heat calm pull back close shut open walk melt flare blow stand give drop ramp`,
);

/** Verbs that mean little without what follows their object: `takes aim at`. */
export const LIGHT_VERBS = wordSet(
  `take make have launch see outline give get hold face report raise express pay show draw set seek want need lead voice
  stage use find put keep leave be become remain bring play do call look hint point`,
);

/** Verbs completed by an infinitive. */
export const INFINITIVE = wordSet(
  `urge ask order tell force allow want call invite help plan agree decide offer vow promise pledge refuse fail threaten
  try seek move need let ban prepare expect require encourage persuade compel permit beg press push use propose set get
  be have challenge authorise authorize convince instruct oblige command lead cause enable bar`,
);

/** Prepositions that belong to a verb, even after its object: `puts the blame on`. */
export const OWN: Readonly<Record<string, RegExp>> = {
  accuse: /./,
  act: /./,
  ask: /^for$/,
  base: /./,
  be: /./,
  become: /./,
  beg: /^for$/,
  blame: /^for$/,
  bring: /./,
  call: /^(?:for|on)$/,
  come: /./,
  compare: /^with$/,
  describe: /^as$/,
  eye: /^as$/,
  find: /./,
  get: /^(?:in|on|at|over)$/,
  go: /./,
  hit: /^(?:out|back)$/,
  hold: /^(?:in|over|as)$/,
  identify: /^as$/,
  keep: /./,
  label: /^as$/,
  leave: /./,
  link: /^with$/,
  live: /./,
  look: /./,
  make: /^for$/,
  meet: /^with$/,
  name: /^as$/,
  place: /./,
  play: /./,
  provide: /^with$/,
  put: /./,
  regard: /^as$/,
  remain: /./,
  replace: /^(?:with|by)$/,
  see: /^as$/,
  seem: /./,
  serve: /./,
  set: /./,
  spend: /^on$/,
  stand: /./,
  take: /^(?:in|on|over|part)$/,
  treat: /^as$/,
  turn: /./,
  use: /^as$/,
  view: /^as$/,
  vote: /^on$/,
};

/** Nouns that a preposition completes: `rise in exports` rather than `rise`. */
export const GOVERNED_NOUNS: Readonly<Record<string, RegExp>> = {
  in: /^(?:rise|increase|fall|drop|decline|cut|cuts|surge|growth|change|changes|role|interest|investment|part|confidence|jump|spike|reduction|faith|hike|share|stake|doubts?)$/,
  for: /^(?:demand|support|calls?|plans?|need|responsibility|bid|basis|case|time|hope|hopes|respect|funding|way|blame|search|reasons?|deadline|appeal|request|push|approval|ready|risks?|dangers?|threats?|prospects?|conditions|terms|consequences|implications|rules|penalty|penalties|options|compensation|candidates?|criteria)$/,
  on: /^(?:ban|limits?|attack|attacks|tax|taxes|tariffs?|sanctions|curbs|talks|focus|impact|effect|effects|pressure|war|crackdown|decision|stance|dig|views?|position)$/,
  with: /^(?:deal|talks|ties|problems?|relations|contact|war|links|touch|row|dispute)$/,
  over: /^(?:control|concerns?|fears?|anger|outrage|tensions?|row|dispute|doubts?|power)$/,
  at: /^(?:aim|attempt|look|dig|anger|jibe|swipe)$/,
  to: /^(?:risks?|dangers?|damage|threats?|alternatives?|answers?|access|amendments?|changes?|response|return|solutions?|key|bill|plan|plans|bid|effort|efforts|move|moves|deal|right|law|vote|decision|attempt|attempts|proposal|chance|ability|pressure|calls?|order|orders|measure|measures|rules?|steps|ways?|powers?|time|reason|need|pledge|promise|offer|request|permission|likely|able|set|ready|failure|refusal|desire|push|deadline|resolution|agreement|talks|campaign|program|programme|scheme|strategy|motion|petition|lawsuit)$/,
  against:
    /^(?:war|fight|battle|campaign|votes?|protests?|rules?|stance|evidence|vaccinated|vaccination|struggle|offensive|attacks?|strikes?)$/,
  by: /^(?:is|are|was|were)$/,
  as: /^(?:known|same|such|well)$/,
};

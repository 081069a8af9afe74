import { wordSet } from '../../../../text/word-set.ts';

/** Modals and forms of "be", "have" and "do": the words before them are their subject. */
export const AUXILIARIES = wordSet(
  `will would can can't cannot could may might must should shall won't wouldn't couldn't shouldn't mustn't is are was
  were isn't aren't wasn't weren't has have had hasn't haven't hadn't does do did doesn't don't didn't`,
);

/** Words that deny what they govern. */
export const NEGATIONS = wordSet(
  `not no never neither nor none nobody nothing nowhere without cannot hardly barely scarcely can't won't wouldn't
  couldn't shouldn't mustn't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't ain't`,
);

/** Verbs that deny what follows them, in the base form. */
export const DENYING = wordSet(
  `deny reject refuse refute fail dismiss rebut dispute decline disavow debunk prevent avoid avert block prohibit
  forbid ban bar stop lack miss cancel halt oppose`,
);

/** Prepositions and conjunctions before which an adjunct or another clause begins. */
export const ADJUNCT = wordSet(
  `in on at after amid amidst over for with during as before by despite following since till while when where because
  though although whereas whilst against around throughout near outside inside across under but so and or via until thanks due`,
);

/** After these a statement holds only on a condition or with an exception: it must not be cut off before them. */
export const CONDITION = wordSet(`if unless until without except till only provided unlike instead rather`);

/** Conjunctions after which a separate clause may begin. */
export const SUBORDINATE = wordSet('as after while when because since amid whereas');

/** Articles, possessives and other words that open a noun phrase. */
export const DETERMINERS = wordSet(
  `a an the this that these those his her its their our my your some any all both each every another more most many few
  several no two three four five six seven eight nine ten dozens hundreds thousands`,
);

/** Prepositions of any kind: what follows them is not a subject. */
export const PREPOSITIONS = wordSet(
  `of in on at to by for from with into onto over under about against between through during amid amidst among across
  after before behind near via per towards toward upon within without despite following since than around outside inside
  along as due till until beyond`,
);

/** Words that no name may begin with: they refer to something outside it. */
export const NO_SUBJECT = wordSet(
  `he she it they we you i this that these those there here who what which why how when where whose whom if and but or
  because so then his her its their our my your also just even still yet more than not to of be being been one some
  other another such watch see read let let's here's there's it's that's what's he's she's they're we're i'm you're
  report reports video photo photos live breaking everything anyone someone`,
);

/** Pronouns that refer to what is cut off, wherever they stand in a name. */
export const UNBOUND = wordSet(
  'this these those such he she they we you i him us me who which whom whose them hers ours theirs mine',
);

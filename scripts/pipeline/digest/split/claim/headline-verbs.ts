/** Regular verbs that headlines use, without endings. */
const REGULAR = `accept accuse add admit adopt advance agree aim allow announce apologise apologize appear approve arrest arrive
  ask assure attach attack attempt attend attract avoid award back ban bear beat become beg begin believe belong
  berate bid bite blame block blow boast book break bring brush build burn burrow buy call cancel capture carry
  catch cause celebrate change charge cheer chew choose chop cite claim clarify clear climb cling close collapse
  come commit complain complete complicate concede condemn conduct confess confirm conquer consider contain continue
  convict cook cost counter crash create criticise criticize cross crush curb cut debut decide declare defend
  deliver demand denounce deny depart deploy deport describe destroy detain detect die direct disappear disavow
  discover discuss dismiss dispel dispute divide dodge dominate double drink drive drop drown dub earn eat emerge
  emphasise end endorse enjoy enrage ensure enter erupt escalate escape evacuate examine exhort expand expect expel
  explain explode express face fail fall fear feature feed fight file find finish fire flip fly focus force freeze
  fulfil gain get give go grab grant grow hack hail halt handle happen harvest have help hesitate hide hint hire hit
  hold hospitalise hospitalize host hunt hurt identify implicate impose improve include indict infect injure inspire
  install intensify introduce invade investigate invoke issue join jump keep kick kidnap kill knock know lambast
  land laugh launch lead leak leave let lie lift like live locate lock look lose maintain make marry mean meet merge
  miss mistake mourn move near need nominate offer open operate oppose order outline overpower overtake overturn own
  paint pardon pass pay perform photograph pick plan plant play plead plough plow poison ponder pose praise prepare
  present prevail proceed produce prompt propose prove publish pull punch pursue put qualify quarantine quit raid
  raise reach react read realise realize reap receive recognise recognize recommend reconsider recover reduce
  reflect refuse reign reject release remain remove rename replace rescue resign respond resume retain retire return
  reveal reverse revoke ride rip rise rob rule run sail save say scare score scrap see seek seize sell send serve
  set shatter shift shoot show shrug shut sidestep sign sink sit skip slam slap slice smash smuggle snap sneak sneer
  soar spark speak speed spend split spot spray spread spy stab stand start steal sting stop stretch strike strip
  struggle stun sue suffer suggest supply support suppress surface surrender survive suspend swallow swap sweep swim
  switch take target tear tell test testify thank threaten throw tie tighten toss touch trace track trade transform
  trap travel treat trick trim triumph try turn tweet undergo unite unlock unmask unveil upend upset urge use vanish
  visit vote vow wake walk want warn wear wed weigh welcome win wipe withdraw work worsen write`;
/** Forms of "be", "have" and "will", and past forms that do not end in -ed. */
const IRREGULAR = `is are was were be been has have had will did does died dead gone found made took taken shot won cut hit kept held sold
  broke broken ate eaten bit bitten fell flew flown fought gave given got grew knew left led lost met paid put ran said sang
  saw seen sent set shut stole stolen stood stung struck sued swore thrown threw told tore torn went woke wore worn wrote
  written caught bought brought built became began begun blew blown born burnt chose drew drawn drove driven felt forgot hid
  hidden hurt laid lay lit mistook quit read rode rose shook shown slept slid spent spoke spoken spread stuck sunk swam swept
  swung taught thought understood wept`;
/** Words in -ed that are not verbs. */
const NO_VERB = /^(?:need|speed|hundred|indeed|infrared|sacred|naked|wicked|rugged)$/;

/** Precedes a noun, so the word after it is not a verb: "the masked painter". */
const ARTICLE = /^(?:an?|the|his|her|its|their|this|that|these|those)$/;

const bases = new Set(REGULAR.split(/\s+/));
const finite = new Set([...IRREGULAR.split(/\s+/), ...[...bases].map(thirdPerson)]);

/**
 * Whether a headline is a statement: it has a finite verb, a participle that stands for one, an infinitive after "to",
 * or a plural with its verb. The mere name of a thing is not a statement.
 */
export function isStatement(headline: string): boolean {
  const words =
    headline
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? [];
  return words.some((word, at) => {
    const before = words[at - 1] ?? '';
    const hasSubject = /(?:s|people|men|women|children|police|to)$/.test(before);
    return finite.has(word) || (isPast(word) && !ARTICLE.test(before)) || (hasSubject && bases.has(word));
  });
}

function isPast(word: string): boolean {
  return /[a-z]{2}ed$/.test(word) && !NO_VERB.test(word);
}

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

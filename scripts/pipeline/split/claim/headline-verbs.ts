/** Verbs that headlines use, without ending: what most statements say that somebody does or undergoes. */
const REGULAR = `accept accuse admit agree aim allow announce appear approve arrest ask attack attempt attract avoid ban beat become
  begin believe bite blame block blow boast book break bring build burn burrow buy call cancel capture carry catch cause
  celebrate change charge chew chop claim close collapse come condemn confess confirm contain cost crash create cross cut
  debut declare deliver demand deny destroy detain die disappear discover drop earn eat emerge end enter escape expand
  expect explode face fail fall feature fight file find finish fire fly force gain get give go grab grow halt happen harvest
  have help hire hit hold hospitalise hospitalize hunt identify include infect injure install issue join keep kidnap kill know
  land launch lead leak leave lie like live look lose make marry mean meet miss move need offer open operate order own pass
  pay perform plan play plead pose produce prove publish pull put quit reach read reap receive recover refuse release remove
  rename replace rescue resign retire return reveal rip rob rule run save say scrap see seek seize sell send set shoot show
  sign sink sit speak speed spend stab start steal sting stop strike strip sue suffer supply surrender suspend swallow take
  target tear tell test threaten throw trade trap trick try turn tweet use vanish visit vow wake walk want warn wear win work
  write attach award bear cook drive drink drown feed freeze grant hack hide hurt jump kick lift lock mistake paint pick
  plant poison punch raise reject ride sail score serve shut slam smash sneak snap spark split spray stand survive swap swim
  switch tie touch treat undergo unveil urge wed weigh welcome wipe`;
/** Forms of be, have and will, and past forms that do not end in -ed. */
const IRREGULAR = `is are was were be been has have had will did does died dead gone found made took taken shot won cut hit kept held sold
  broke broken ate eaten bit bitten fell flew flown fought gave given got grew knew left led lost met paid put ran said sang
  saw seen sent set shut stole stolen stood stung struck sued swore thrown threw told tore torn went woke wore worn wrote
  written caught bought brought built became began begun blew blown born burnt chose drew drawn drove driven felt forgot hid
  hidden hurt laid lay lit mistook quit read rode rose shook shown slept slid spent spoke spoken spread stuck sunk swam swept
  swung taught thought understood wept`;
/** Words in -ed that are no verbs. */
const NO_VERB = /^(?:need|speed|hundred|indeed|infrared|sacred|naked|wicked|rugged)$/;

const bases = new Set(REGULAR.split(/\s+/));
const finite = new Set([...IRREGULAR.split(/\s+/), ...[...bases].map(thirdPerson)]);

/**
 * Whether a headline is a statement: it has a finite verb, a participle that stands for one, an infinitive after "to", or
 * a plural with its verb. A mere name of a thing is none.
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
    return finite.has(word) || isPast(word) || (hasSubject && bases.has(word));
  });
}

function isPast(word: string): boolean {
  return /[a-z]{2}ed$/.test(word) && !NO_VERB.test(word);
}

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

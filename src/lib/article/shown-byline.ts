import { readableName } from '../../schemas/readable-name.ts';

/** News agencies, as bylines name them, in lower case. */
const AGENCIES: ReadonlySet<string> = new Set(
  [
    'AFP, Agence France-Presse, Agência Lusa, Lusa, Anadolu, Anadolu Agency, ANI, ANP, ANSA, AP, Associated Press, APA',
    'The Associated Press, Belga, Bloomberg, Colprensa, ČTK, DPA, EFE, IANS, Interfax, Kyodo, Kyodo News, Notimex, NTB, PA Media',
    'PAP, PTI, Press Trust of India, Reuters, Ritzau, SDA, TASS, ТАСС, Tanjug, UPI, Xinhua, Yonhap, Keystone-SDA',
  ].flatMap((line) => line.toLowerCase().split(', ')),
);

/** What stands between the names of a byline: commas, bars, brackets, dashes in spaces, "and", and the end of a sentence. */
const BETWEEN = /\s*[,|()/;•·]\s*|\s+[-–—]\s+|\s+(?:and|und|et|y|e|&)\s+|(?<=\p{L}{3})\.(?:\s+|$)/iu;

/** "By", as some sites leave it before the name. */
const BY = /^(?:by|von|por|par|di|door|av|od|entretien avec)\s+/iu;

/** A word of a person's name: a capital first, initials too; no digits, dots within or marks but those of names. */
const NAME_WORD = /^\p{Lu}(?:\p{Lu}*|[\p{L}\p{M}'’-]*)\.?$/u;

/** Small words within names. */
const PARTICLE =
  /^(?:al|bin|da|das|de|del|della|der|di|do|dos|du|el|la|le|ten|van|von|al-\p{Lu}[\p{L}\p{M}'’-]*)$/u;

/**
 * Words that make of capitalised words an office, a site or a section and not a person: articles first, then what desks and
 * news sites are called in the languages of our sources.
 */
const NOT_A_PERSON =
  /^(?:the|los|las|les|le|il|el|o|new|staff|writer|writers|reporter|reporters|correspondent|editor|editors|editorial|board|team|desk|newsroom|admin|guest|contributor|news|newspaper|media|online|digital|press|agency|agencies|international|world|mundo|times|post|today|daily|sport|sports|arena|tv|radio|usa|diario|periódico|cronista|redacción|redaccion|redacció|redação|redaktion|redaktionen|redactie|redazione|rédaction|redakcja|redakce|departamentul|redacția|opinión|opinion|economía|política|tecnología|tim|журнал|редакция|газета|новости|агентство)$/iu;

/**
 * The persons or agencies of a byline, for example `Itzel Molina` of `Itzel Molina | Diario de Xalapa`. Addresses, desks, names
 * of sites and of programs are left out, and so is what cannot be told from them: single words, and scripts without capitals.
 * Names in Cyrillic and Greek are spelled in Latin letters, as names of sources are.
 * Undefined where nothing is left.
 *
 * @param said names that the page shows already, such as that of the agency
 */
export function shownByline(byline: string | undefined, said: readonly string[]): string | undefined {
  const shown = partsOfByline(byline ?? '').filter(
    (part) => !said.includes(part) && (isAgency(part) || isPerson(part)),
  );
  const readable = shown.map((name) => readableName(name) ?? name);
  return readable.length > 0 ? [...new Set(readable)].join(', ') : undefined;
}

/** The names of a byline, each without "by" before it; some may be empty. */
export const partsOfByline = (byline: string): string[] =>
  byline.split(BETWEEN).map((part) => part.replace(BY, '').trim());

/** What follows "by", or undefined where a text does not begin with it. */
export const afterBy = (text: string): string | undefined =>
  BY.test(text) ? text.replace(BY, '') : undefined;

/** Whether a name of a byline is a news agency's. */
export const isAgency = (part: string): boolean => AGENCIES.has(part.toLowerCase());

/** The fewest and most words of a person's name. */
const WORDS = { least: 2, most: 5 };

/** Whether a name of a byline is a person's. */
export function isPerson(part: string): boolean {
  const words = part.split(/\s+/u);
  const names = words.filter((word) => !PARTICLE.test(word));
  return (
    words.length >= WORDS.least &&
    words.length <= WORDS.most &&
    names.length > 0 &&
    !PARTICLE.test(words[0] ?? '') &&
    names.every((word) => NAME_WORD.test(word) && !NOT_A_PERSON.test(word)) &&
    !isBrand(names)
  );
}

/** Capitals alone before a word of other letters, as in `GSM Arena`; a surname in capitals comes last. */
function isBrand(names: readonly string[]): boolean {
  const [first = '', ...others] = names;
  return (
    /^\p{Lu}{2,}$/u.test(first) && others.some((word) => /\p{Ll}{2}/u.test(word.replace(/^(?:Mc|Mac)/u, '')))
  );
}

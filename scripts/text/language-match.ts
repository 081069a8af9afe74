/**
 * How far apart two languages are that readers of one understand, by the table of CLDR (supplemental/languageInfo.xml,
 * written_new); in both directions.
 */
const NEAR_LANGUAGES: readonly (readonly [one: string, other: string, distance: number])[] = [
  ['no', 'nb', 1],
  ['no', 'nn', 20],
  ['nb', 'nn', 20],
  ['bs', 'hr', 4],
  ['bs', 'sh', 4],
  ['bs', 'sr', 4],
  ['hr', 'sh', 4],
  ['hr', 'sr', 4],
  ['sh', 'sr', 4],
  ['cnr', 'sr', 4],
  ['fil', 'tl', 1],
];

/** How far apart the scripts of one language are; other pairs are too far. */
const NEAR_SCRIPTS: readonly (readonly [language: string, one: string, other: string, distance: number])[] = [
  ['zh', 'Hans', 'Hant', 17],
  ['sr', 'Cyrl', 'Latn', 5],
  ['bs', 'Cyrl', 'Latn', 5],
  ['sh', 'Cyrl', 'Latn', 5],
  ['cnr', 'Cyrl', 'Latn', 5],
];

/** The distance of two regions (CLDR: the default between regions of one language). */
const OTHER_REGION = 4;

/** A language after the group that it belongs to: `zh-cmn-Hans`, `zh-yue` (RFC 5646 §4.5, extlang form). */
const IN_GROUP = /^[a-z]{2,3}-(?=[a-z]{3}(?:-|$))/i;

/**
 * Of the tags that an engine knows, the one that fits a language best: with its likely script and region (UTS #35, Likely
 * Subtags; Language Matching), so that `zh-TW` is `zh-Hant`. Undefined when none has a near language in a near script.
 * @param wanted a BCP 47 tag
 * @param known tags in any spelling; of equals the first in the same language is chosen, or else the first
 */
export function bestLanguage(wanted: string, known: Iterable<string>): string | undefined {
  const own = likely(wanted);
  let best: { tag: string; distance: number; isSame: boolean } | undefined;
  for (const tag of known) {
    const other = likely(tag);
    const distance = distanceOf(own, other);
    if (distance === undefined) continue;
    const isSame = own.language === other.language;
    const isNearer = !best || distance < best.distance;
    if (isNearer || (distance === best?.distance && isSame && !best.isSame)) best = { tag, distance, isSame };
  }
  return best?.tag;
}

/** The script in which a language is written, or most likely so (ISO 15924); undefined where none is known. */
export function likelyScript(tag: string): string | undefined {
  return likely(tag).script;
}

interface Likely {
  language: string;
  script?: string | undefined;
  region?: string | undefined;
}

function likely(tag: string): Likely {
  try {
    const { language, script, region } = new Intl.Locale(
      tag.replaceAll('_', '-').replace(IN_GROUP, ''),
    ).maximize();
    return { language, script, region };
  } catch (error) {
    // Not a language tag (ECMA-402 §15.1.1): it fits itself alone.
    if (error instanceof RangeError) return { language: tag.toLowerCase() };
    throw error;
  }
}

function distanceOf(one: Likely, other: Likely): number | undefined {
  const language = one.language === other.language ? 0 : nearLanguages(one.language, other.language);
  const script = one.script === other.script ? 0 : nearScripts(one, other);
  if (language === undefined || script === undefined) return undefined;
  return language + script + (one.region === other.region ? 0 : OTHER_REGION);
}

function nearLanguages(one: string, other: string): number | undefined {
  return NEAR_LANGUAGES.find(([a, b]) => (a === one && b === other) || (a === other && b === one))?.[2];
}

function nearScripts({ language, script }: Likely, { script: other }: Likely): number | undefined {
  return NEAR_SCRIPTS.find(
    ([name, a, b]) => name === language && ((a === script && b === other) || (a === other && b === script)),
  )?.[3];
}

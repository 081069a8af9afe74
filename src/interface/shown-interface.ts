import { type Catalogue, catalogueOf } from '../data/interface/catalogues.ts';
import { DEFAULT_LANGUAGE, type Interface, interfaceSchema } from '../schemas/interface.ts';

/** The interface of this site. */
export interface ShownInterface {
  /** BCP 47. */
  language: string;
  catalogue: Catalogue;
}

const ENGLISH: ShownInterface = { language: DEFAULT_LANGUAGE, catalogue: {} };

let isInEnglish = false;
let known: (ShownInterface & { text: string }) | undefined;

/**
 * The language of the words around the news, and its phrases: `OVERVIEW_INTERFACE`, the JSON that a build sets; English
 * without it.
 * @throws when the variable is not such JSON
 */
export function shownInterface(): ShownInterface {
  if (isInEnglish) return ENGLISH;
  const text = process.env.OVERVIEW_INTERFACE ?? '';
  if (known?.text !== text) {
    const read = readInterface(text);
    known = { text, language: read.language, catalogue: catalogueOf(read) };
  }
  return known;
}

/** An interface from its JSON; the default for an empty text. */
export const readInterface = (text: string): Interface =>
  text === '' ? { language: DEFAULT_LANGUAGE } : interfaceSchema.parse(JSON.parse(text));

/** Makes a text in English whatever the language of the site, as files for programs are. */
export function inEnglish<Made>(make: () => Made): Made {
  const before = isInEnglish;
  isInEnglish = true;
  try {
    return make();
  } finally {
    isInEnglish = before;
  }
}

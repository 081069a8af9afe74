/** A letter of each script, as it stands on a switch; languages in Latin letters are named by their code. */
const LETTERS: Readonly<Record<string, string>> = {
  Arab: 'ع',
  Armn: 'Ա',
  Beng: 'অ',
  Cyrl: 'Я',
  Deva: 'अ',
  Ethi: 'አ',
  Geor: 'ა',
  Grek: 'Ω',
  Gujr: 'અ',
  Guru: 'ਅ',
  Hans: '文',
  Hant: '文',
  Hebr: 'א',
  Jpan: 'あ',
  Khmr: 'ក',
  Knda: 'ಅ',
  Kore: '한',
  Laoo: 'ກ',
  Mlym: 'അ',
  Mymr: 'က',
  Sinh: 'අ',
  Taml: 'அ',
  Telu: 'అ',
  Thai: 'ก',
};

/** A letter of the script in which a language (BCP 47) is written, or the language's code: `ع`, `Я`, `DE`. */
export function scriptLetter(language: string): string {
  const code = language.split('-')[0]?.toUpperCase() ?? language;
  try {
    return LETTERS[new Intl.Locale(language).maximize().script ?? ''] ?? code;
  } catch (error) {
    // A tag may have the form of one and none of BCP 47's languages, which ICU refuses.
    if (error instanceof RangeError) return code;
    throw error;
  }
}

import lists from 'stopword';

/** The lists of the `stopword` package, which go by ISO 639-3, under the primary subtags of BCP 47. */
const LISTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ar: lists.ara,
    bg: lists.bul,
    bn: lists.ben,
    ca: lists.cat,
    cs: lists.ces,
    da: lists.dan,
    de: lists.deu,
    el: lists.ell,
    en: lists.eng,
    es: lists.spa,
    et: lists.est,
    fa: lists.fas,
    fi: lists.fin,
    fr: lists.fra,
    he: lists.heb,
    hi: lists.hin,
    hr: lists.hrv,
    hu: lists.hun,
    id: lists.ind,
    it: lists.ita,
    ja: lists.jpn,
    ko: lists.kor,
    lt: lists.lit,
    lv: lists.lav,
    mr: lists.mar,
    ms: lists.msa,
    nb: lists.nob,
    nl: lists.nld,
    pl: lists.pol,
    pt: lists.por,
    ro: lists.ron,
    ru: lists.rus,
    sk: lists.slk,
    sl: lists.slv,
    sv: lists.swe,
    th: lists.tha,
    tr: lists.tur,
    uk: lists.ukr,
    ur: lists.urd,
    vi: lists.vie,
    zh: lists.zho,
  }),
);

const sets = new Map<string, ReadonlySet<string>>();

/** Whether a word says nothing of the event; never so in a language without a list. */
export function isStopWord(word: string, language: string): boolean {
  let set = sets.get(language);
  if (!set) sets.set(language, (set = new Set(LISTS.get(language))));
  return set.has(word.toLowerCase());
}

/** How a language says in which tongue something is said, sung or written: words before the tongues' names, and these names. */
interface Tongues {
  before: string;
  names: string;
}

/** By language, the words between which no other may stand; `../notation.ts` describes the notation. */
const SAID_IN: Readonly<Record<string, Tongues>> = {
  en: {
    before:
      'sing_in sings_in sang_in sung_in singing_in song_in songs_in speak_in speaks_in spoke_in speaking_in spoken_in said_in write_in writes_in wrote_in writing_in written_in published_in translated_into dubbed_into dubbed_in fluent_in subtitles_in speak speaks spoke speaking learn learning',
    names:
      'English French Spanish German Italian Portuguese Russian Chinese Japanese Korean Turkish Polish Dutch Greek Ukrainian Swedish',
  },
  de: {
    before: 'auf',
    names:
      'Englisch Französisch Spanisch Deutsch Italienisch Portugiesisch Russisch Chinesisch Japanisch Koreanisch Türkisch Polnisch Niederländisch Griechisch Ukrainisch Schwedisch',
  },
  es: {
    before:
      'canta_en cantar_en cantó_en cantando_en cantado_en habla_en hablar_en hablando_en escrito_en escrita_en publicado_en traducido_al canción_en canciones_en',
    names:
      'inglés francés español alemán italiano portugués ruso chino japonés coreano turco polaco neerlandés griego ucraniano sueco',
  },
  fr: {
    before:
      'chante_en chanter_en chanté_en chantant_en parle parler parlant écrit_en écrite_en écrire_en publié_en traduit_en chanson_en chansons_en',
    names:
      'anglais français espagnol allemand italien portugais russe chinois japonais coréen turc polonais néerlandais grec ukrainien suédois',
  },
  it: {
    before:
      'canta_in cantare_in cantato_in cantando_in parla_in parlare_in parlando_in scritto_in scritta_in pubblicato_in tradotto_in canzone_in canzoni_in brano_in brani_in',
    names:
      'inglese francese spagnolo tedesco italiano portoghese russo cinese giapponese coreano turco polacco olandese greco ucraino svedese',
  },
  pt: {
    before:
      'canta_em cantar_em cantou_em cantando_em fala_em falar_em falando_em escrito_em escrita_em publicado_em traduzido_para canção_em canções_em',
    names:
      'inglês francês espanhol alemão italiano português russo chinês japonês coreano turco polonês holandês grego ucraniano sueco',
  },
};

/** Phrases of a language that name a tongue and no country, as a table of `../notation.ts`; empty where none are known. */
export function tonguesOf(language: string): string {
  const { before, names } = SAID_IN[language] ?? { before: '', names: '' };
  const phrases = before
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => names.split(' ').map((name) => `${word}_${name}`));
  return phrases.length === 0 ? '' : `-- ${phrases.join(' ')}`;
}

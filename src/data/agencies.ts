/** The home countries of news agencies, by the names that articles credit them with (`scripts/pipeline/gather/day/agencies.ts`). */
export const AGENCY_COUNTRIES: Readonly<Record<string, string>> = {
  AFP: 'FR',
  Reuters: 'GB',
  AP: 'US',
  dpa: 'DE',
  EFE: 'ES',
  'Europa Press': 'ES',
  ANSA: 'IT',
  TASS: 'RU',
  Interfax: 'RU',
  'RIA Novosti': 'RU',
  Ukrinform: 'UA',
  Xinhua: 'CN',
  Kyodo: 'JP',
  Jiji: 'JP',
  Yonhap: 'KR',
  PTI: 'IN',
  ANI: 'IN',
  IANS: 'IN',
  APP: 'PK',
  BSS: 'BD',
  Bernama: 'MY',
  Antara: 'ID',
  Anadolu: 'TR',
  IRNA: 'IR',
  SPA: 'SA',
  WAM: 'AE',
  MENA: 'EG',
  MAP: 'MA',
  TAP: 'TN',
  NAN: 'NG',
  GNA: 'GH',
  APA: 'AT',
  'Keystone-SDA': 'CH',
  Belga: 'BE',
  ANP: 'NL',
  NTB: 'NO',
  TT: 'SE',
  Ritzau: 'DK',
  STT: 'FI',
  BNS: 'LT',
  LETA: 'LV',
  ELTA: 'LT',
  PAP: 'PL',
  ČTK: 'CZ',
  TASR: 'SK',
  SITA: 'SK',
  MTI: 'HU',
  Agerpres: 'RO',
  Mediafax: 'RO',
  BTA: 'BG',
  Tanjug: 'RS',
  Beta: 'RS',
  Hina: 'HR',
  STA: 'SI',
  MIA: 'MK',
  AMNA: 'GR',
  Lusa: 'PT',
  'Agência Brasil': 'BR',
  'Estadão Conteúdo': 'BR',
  Notimex: 'MX',
  Télam: 'AR',
  'Noticias Argentinas': 'AR',
  'Prensa Latina': 'CU',
  'The Canadian Press': 'CA',
  AAP: 'AU',
  PA: 'GB',
  Bloomberg: 'US',
};

/** An article with its source and the agency that it credits. */
interface Credited {
  agency?: string | undefined;
  source: { country?: string | undefined };
}

/**
 * The foreign agency whose report an article prints, which is not the voice of its source's country; undefined for a
 * source's own report, and for that of an agency of its own country or of one whose country is not known.
 */
export function foreignAgency({ agency, source }: Credited): string | undefined {
  const home = agency === undefined ? undefined : AGENCY_COUNTRIES[agency];
  return home !== undefined && home !== source.country ? agency : undefined;
}

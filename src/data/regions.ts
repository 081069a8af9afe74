/**
 * Countries by the regions and subregions of the United Nations' "Standard country or area codes for statistical use"
 * (M49), as ISO 3166-1 alpha-2 codes; Kosovo and Taiwan, which it does not list, stand beside their neighbours.
 */
const REGIONS: Record<string, Record<string, string>> = {
  Africa: {
    'Northern Africa': 'DZ EG LY MA SD TN EH',
    'Eastern Africa': 'IO BI KM DJ ER ET TF KE MG MW MU YT MZ RE RW SC SO SS UG TZ ZM ZW',
    'Middle Africa': 'AO CM CF TD CG CD GQ GA ST',
    'Southern Africa': 'BW SZ LS NA ZA',
    'Western Africa': 'BJ BF CV CI GM GH GN GW LR ML MR NE NG SH SN SL TG',
  },
  Americas: {
    Caribbean: 'AI AG AW BS BB BQ VG KY CU CW DM DO GD GP HT JM MQ MS PR BL KN LC MF VC SX TT TC VI',
    'Central America': 'BZ CR SV GT HN MX NI PA',
    'South America': 'AR BO BV BR CL CO EC FK GF GY PY PE GS SR UY VE',
    'Northern America': 'BM CA GL PM US',
  },
  Asia: {
    'Central Asia': 'KZ KG TJ TM UZ',
    'Eastern Asia': 'CN HK MO TW KP JP MN KR',
    'South-eastern Asia': 'BN KH ID LA MY MM PH SG TH TL VN',
    'Southern Asia': 'AF BD BT IN IR MV NP PK LK',
    'Western Asia': 'AM AZ BH CY GE IQ IL JO KW LB OM QA SA PS SY TR AE YE',
  },
  Europe: {
    'Eastern Europe': 'BY BG CZ HU PL MD RO RU SK UA',
    'Northern Europe': 'AX DK EE FO FI GG IS IE IM JE LV LT NO SJ SE GB',
    'Southern Europe': 'AL AD BA HR GI GR VA IT XK MT ME MK PT SM RS SI ES',
    'Western Europe': 'AT BE FR DE LI LU MC NL CH',
  },
  Oceania: {
    'Australia and New Zealand': 'AU CX CC HM NZ NF',
    Melanesia: 'FJ NC PG SB VU',
    Micronesia: 'GU KI MH FM NR MP PW UM',
    Polynesia: 'AS CK PF NU PN WS TK TO TV WF',
  },
};

const PLACES: ReadonlyMap<string, { region: string; subregion: string }> = new Map(
  Object.entries(REGIONS).flatMap(([region, subregions]) =>
    Object.entries(subregions).flatMap(([subregion, codes]) =>
      codes.split(' ').map((code) => [code, { region, subregion }] as const),
    ),
  ),
);

/** The names of the regions, in the order of the alphabet. */
export const REGION_NAMES: readonly string[] = Object.keys(REGIONS);

/** The region and subregion of a country by its ISO 3166-1 alpha-2 code, as named by M49; undefined for an unlisted code. */
export const placeOfCountry = (code: string): { region: string; subregion: string } | undefined =>
  PLACES.get(code);

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

/**
 * Returns the subregion of a country by its ISO 3166-1 alpha-2 code, as named by M49; undefined for an unlisted code.
 */
export function subregionOf(country: string): string | undefined {
  return PLACES.get(country)?.subregion;
}

/** Nearness of a country to another in its subregion, in its region, and elsewhere; it is 1 to itself. */
const NEARNESS = { subregion: 0.6, region: 0.3 };

/** Returns how near a country is to the nearest of some countries, 0 to 1. */
export function nearnessOf(country: string, others: readonly string[]): number {
  const own = PLACES.get(country);
  return Math.max(
    0,
    ...others.map((other) => {
      const place = PLACES.get(other);
      if (other === country) return 1;
      if (!own || !place) return 0;
      if (own.subregion === place.subregion) return NEARNESS.subregion;
      return own.region === place.region ? NEARNESS.region : 0;
    }),
  );
}

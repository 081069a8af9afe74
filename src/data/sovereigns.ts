/**
 * The states to which territories belong that are no states, as ISO 3166-1 alpha-2 codes: Crown dependencies, overseas
 * territories and autonomous parts that ISO 3166-1 lists as not independent. Hong Kong, Macao, Palestine, Taiwan and Western
 * Sahara are not among them: their press stands for itself.
 */
const TERRITORIES: Record<string, string> = {
  AU: 'CC CX HM NF',
  DK: 'FO GL',
  FI: 'AX',
  FR: 'BL GF GP MF MQ NC PF PM RE TF WF YT',
  GB: 'AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG',
  NL: 'AW BQ CW SX',
  NO: 'BV SJ',
  NZ: 'CK NU TK',
  US: 'AS GU MP PR UM VI',
};

const SOVEREIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries(TERRITORIES).flatMap(([state, codes]) =>
    codes.split(' ').map((code) => [code, state] as const),
  ),
);

/** The state to which a country's code belongs: of a territory its sovereign, of any other itself. */
export function sovereignOf(code: string): string {
  return SOVEREIGNS.get(code) ?? code;
}

/** News words that replace each other in headlines on one event: rows of base forms. */
const ROWS = `
  protester demonstrator / protest demonstration rally / kill eliminate slay murder assassinate / die dead death
  jail imprison sentence prison / arrest detain nab apprehend capture detention custody / resign quit step
  announce unveil reveal present introduce / injure wound hurt injury / attack strike raid bomb bombard / airstrike strike
  condemn denounce blast slam criticise criticize decry lambast / urge call ask appeal exhort
  ban bar prohibit outlaw forbid / win beat defeat thrash demolish rout victory / cut reduce lower slash trim
  rise increase jump soar climb surge grow / fall drop decline plunge slump tumble / begin start launch commence
  deal agreement accord pact treaty / talk talks meeting summit negotiation negotiations / chief leader head boss
  teen teenager / petrol gasoline fuel / plane aircraft jet airliner warplane / propose suggest offer
  leave abandon depart exit / vow pledge promise / warn caution / reject refuse dismiss / accuse blame allege
  flood inundate submerge flooding / convict guilty / buy acquire acquisition purchase / sue lawsuit / vote election poll ballot
  postpone delay / suspend halt pause stop freeze / approve endorse back / support back / discuss talk / ruling verdict judgment judgement
  tariff tariffs duty levy duties / strike walkout / bribe bribery graft corruption / inquiry probe investigation
  investigate probe / rocket missile / soldier troop troops / army military / migrant refugee / blaze fire wildfire
  quake earthquake / bomb blast explosion explode / ceasefire truce / clinch secure win / help aid assist assistance
  premier pm prime / hail praise laud applaud / deny refute / pardon clemency / oust topple remove dismiss sack fire
  seek want / demand call / plan plot / firm company / isis daesh / russia russian moscow kremlin / ukraine ukrainian kyiv kiev / germany german berlin / france french paris /
  china chinese beijing / u.s us usa america american washington / uk britain british london / iran iranian tehran / japan japanese tokyo /
  turkey turkish ankara / eu european brussels europe / iraq iraqi baghdad / egypt egyptian cairo / syria syrian damascus /
  korea korean seoul / spain spanish madrid / italy italian rome / poland polish warsaw / netherlands dutch / greece greek athens /
  switzerland swiss / denmark danish / pupil student / doctor surgeon / lawmaker mp mps legislator`;

/** The rows, as lists of base forms. */
export const SYNONYM_ROWS: readonly (readonly string[])[] = ROWS.split('/').map((row) =>
  row.trim().split(/\s+/),
);

const rowsOf = new Map<string, Set<number>>();
SYNONYM_ROWS.forEach((row, index) => {
  for (const word of row) rowsOf.set(word, (rowsOf.get(word) ?? new Set()).add(index));
});

/** Returns the rows that contain a word, by its base form. */
export function synonymRows(word: string): ReadonlySet<number> {
  return rowsOf.get(word) ?? NO_ROWS;
}
const NO_ROWS: ReadonlySet<number> = new Set();

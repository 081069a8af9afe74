const WORDS =
  'harbour council mayor bridge river vote budget school teacher hospital nurse strike train station winter flood field farmer price wheat market minister party debate law court judge appeal witness museum painting orchestra stadium match coach goal season island ferry captain storm rescue village road tunnel engineer factory worker wage union bank loan interest export border customs officer passport visa student university exam science vaccine doctor patient climate forest fire brigade drought well pump energy wind turbine coal mine power line grid election ballot recount coalition opposition speech protest square police curfew truce border patrol envoy talks treaty summit delegation sanctions embargo airport runway pilot delay luggage tourist hotel beach season coral whale fisher net quota'.split(
    ' ',
  );

/** The next of a row of numbers that looks like chance and is always the same. */
const next = (state: number) => (state * 1_103_515_245 + 12_345) % 2_147_483_648;

function words(seed: number, count: number): string[] {
  let state = next(seed + 1);
  return Array.from({ length: count }, () => {
    state = next(state);
    return WORDS[Math.floor(state / 65_536) % WORDS.length] ?? 'news';
  });
}

function sentence(seed: number, count: number): string {
  const text = words(seed, count).join(' ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** A headline of nonsense, the same for the same seed. */
export function inventedTitle(seed: number): string {
  return sentence(seed, 8);
}

/** Paragraphs of nonsense as HTML, the same for the same seed and unlike those of any other. */
export function inventedArticle(seed: number): string {
  const paragraph = (n: number) =>
    `<p>${Array.from({ length: 4 }, (_, s) => `${sentence(seed * 100 + n * 10 + s, 16)}.`).join(' ')}</p>`;
  return `<h1>${inventedTitle(seed)}</h1>${Array.from({ length: 5 }, (_, n) => paragraph(n)).join('')}`;
}

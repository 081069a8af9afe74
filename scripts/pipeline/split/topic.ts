import nlp from 'compromise';
import { wordsOf } from './terms.ts';

// Nouns that say what a report is made of, not what it is about.
const hollow = new Set(
  `time year day week month hour minute night morning evening today yesterday people thing way part case end fact
  man woman person country city town place side group number word question answer reason view point kind lot report
  story news statement official spokesman spokeswoman source doubt dispute protest debate controversy error problem
  something nothing everyone nobody percent cent million billion dollar euro life world`.split(/\s+/),
);

/**
 * The common noun (singular) that the most of the given texts share, for `{}` in a label: none that the other
 * articles of the story use in most of their texts as well.
 * @returns undefined unless two texts share one
 */
export function sharedTopic(texts: readonly string[], others: readonly string[]): string | undefined {
  const counts = countNouns(texts);
  const elsewhere = countNouns(others);
  const worth = (noun: string, count: number): number =>
    count / texts.length - (elsewhere.get(noun) ?? 0) / Math.max(1, others.length);
  return [...counts]
    .filter(([, count]) => count >= 2)
    .map(([noun, count]) => ({ noun, worth: worth(noun, count) }))
    .filter((each) => each.worth > 0.25)
    .sort((a, b) => b.worth - a.worth || (a.noun < b.noun ? -1 : 1))[0]?.noun;
}

function countNouns(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const noun of nounsOf(text)) counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  return counts;
}

function nounsOf(text: string): Set<string> {
  const document = nlp(text);
  document.nouns().toSingular();
  const found = document
    .match('#Noun')
    .not('(#ProperNoun|#Pronoun|#Person|#Place|#Date|#Value|#Organization|#Acronym)')
    .terms()
    .out('array') as string[];
  return new Set(
    found.flatMap((term) => wordsOf(term)).filter((noun) => /^[a-z]{4,14}$/.test(noun) && !hollow.has(noun)),
  );
}

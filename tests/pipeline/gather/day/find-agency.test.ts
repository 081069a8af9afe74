import { describe, expect, it } from 'vitest';
import { findAgency } from '../../../../scripts/pipeline/gather/day/find-agency.ts';

const TEXT = 'Ministers met for a third day, and parted again without saying what had been agreed.';
const find = (paragraphs: string[], byline?: string, source = 'The Gazette') =>
  findAgency({ byline, paragraphs, sourceNames: [source] });

describe('an agency’s copy is known', () => {
  it.each([
    ['Reuters Staff', 'Reuters'],
    ['Jane Doe, Associated Press', 'AP'],
    ['dpa/A. Bee', 'dpa'],
    ['ТАСС', 'TASS'],
    ['共同通信', 'Kyodo'],
  ])('by the byline %s', (byline, agency) => {
    expect(find([TEXT], byline)).toBe(agency);
  });

  it.each([
    ['PARIS (AFP) – Ministers met.', 'AFP'],
    ['Wien/Paris (APA/AFP) - Die Minister trafen sich.', 'AFP'],
    ['Berlin, 3. Mai (dpa) - Die Minister trafen sich.', 'dpa'],
    ['КИЕВ, 3 мая - Интерфакс-Украина. Министры встретились.', 'Interfax'],
    ['LISBOA (Lusa) — Os ministros encontraram-se.', 'Lusa'],
    ['新华社北京3月10日电 部长们会面。', 'Xinhua'],
    ['【ロンドン共同】閣僚らが会合を開いた。', 'Kyodo'],
  ])('by the dateline "%s"', (opening, agency) => {
    expect(find([opening, TEXT])).toBe(agency);
  });

  it('by the credit that ends the first paragraph', () => {
    expect(find(['Ministers met for a third day, reported Xinhua.', TEXT])).toBe('Xinhua');
    expect(find(['Ministers met, reported Xinhua. It was the third day.', TEXT])).toBeUndefined();
  });

  it.each([
    ['(Reuters)', 'Reuters'],
    ['Source: AFP', 'AFP'],
    ['© 2026 AFP', 'AFP'],
    ['Belga', 'Belga'],
  ])('by the credit "%s" at the end', (credit, agency) => {
    expect(find([TEXT, credit])).toBe(agency);
  });

  it('and is not where the agency is only quoted, or is the source itself', () => {
    expect(find([`${TEXT} They told Reuters that talks would go on.`, TEXT])).toBeUndefined();
    expect(find([TEXT], 'A. Bee')).toBeUndefined();
    expect(find([TEXT], 'ANSA', 'ANSA')).toBeUndefined();
  });
});

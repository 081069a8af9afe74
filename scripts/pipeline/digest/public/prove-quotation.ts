import type { Evidence } from '../../../../src/schemas/take.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { CUT } from '../compose/excerpt.ts';
import { quotationFailure } from '../split/prove-evidence.ts';

/** What the public texts say of a quotation: it stands there; its place is withheld; or it cannot stand there. */
export type QuotationProof = 'proved' | 'withheld' | 'wrong';

/**
 * Looks up a quotation in the public texts of its article. Of one that reaches beyond the cut of a text, what lies before
 * the cut must stand there.
 * @param withheldBlocks how many blocks of the article are withheld or cut
 */
export function proveQuotation(evidence: Evidence, each: DayArticle, withheldBlocks: number): QuotationProof {
  const failure = quotationFailure(evidence, each);
  if (!failure) return 'proved';
  const { side, block, start, end, text } = evidence;
  const blocks = side === 'english' ? each.english?.blocks : each.article.blocks.map(({ text }) => text);
  if (block === null || withheldBlocks === 0 || !blocks?.length || text.length !== end - start)
    return 'wrong';
  const whole = blocks[block];
  if (whole === undefined) return block < blocks.length + withheldBlocks ? 'withheld' : 'wrong';
  // Only the last one is cut.
  if (block < blocks.length - 1 || !whole.endsWith(CUT)) return 'wrong';
  const before = whole.slice(0, -CUT.length).slice(start, end);
  return text.startsWith(before) ? 'withheld' : 'wrong';
}

import type { Article } from '../../../src/schemas/article.ts';
import { type Withdrawal, withdrawalName } from '../../../src/schemas/withdrawal.ts';
import { InputError } from '../outcome/input-error.ts';
import { checkOrder } from './check-order.ts';

/**
 * Checks that withdrawals are sorted by name, and that no article is there that one of them took out.
 * @param at the place of a withdrawal, by its index
 * @throws InputError at the first that is not right
 */
export function checkWithdrawals(
  withdrawals: readonly Withdrawal[],
  articles: readonly Pick<Article, 'id'>[],
  at: (index: number) => string,
): void {
  checkOrder(withdrawals.map(withdrawalName), at);
  const ids = new Set(articles.map(({ id }) => id));
  for (const [index, each] of withdrawals.entries()) {
    const left = each.kind === 'article' ? each.ids.find((id) => ids.has(id)) : undefined;
    if (left === undefined) continue;
    const what = `the article ${left} was withdrawn, and is still there`;
    throw new InputError(at(index), what, 'do not use this snapshot; get it again from its publisher');
  }
}

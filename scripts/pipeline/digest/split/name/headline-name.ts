import { contentWordsOf, shareSaid } from './bearing.ts';
import { contradicts } from './contradiction.ts';
import type { NamingMember } from './group.ts';

/** The margin by which another headline must be better supported than that of a more typical article. */
const MIN_MARGIN_OVER_TYPICAL = 0.15;
/** The penalty for a contradiction: more than any difference in support. */
const CONTRADICTED = 2;

/**
 * Returns the member whose headline stands for all: the most typical one, unless the others clearly support another's
 * better, or contradict it.
 * @param members at least one, the most typical first
 */
export function centralMember(members: readonly NamingMember[], among: number): NamingMember | undefined {
  const looked = members.slice(0, among).filter(({ title }) => title !== '');
  const worths = looked.map(({ tokens }) => {
    const words = contentWordsOf(tokens);
    const shares = members.map(({ said }) => shareSaid(said, words));
    const isContradicted = members.some((member) => contradicts(member.tokens, member.said, tokens));
    return (
      shares.reduce((sum, share) => sum + share, 0) / members.length - (isContradicted ? CONTRADICTED : 0)
    );
  });
  const best = Math.max(...worths);
  return looked.find((_, at) => (worths[at] ?? 0) >= best - MIN_MARGIN_OVER_TYPICAL) ?? members[0];
}

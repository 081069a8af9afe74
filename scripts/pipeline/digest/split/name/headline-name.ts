import { contentWords, shareSaid } from './bearing.ts';
import { contradicts } from './contradiction.ts';
import type { Member } from './group.ts';

/** By so much another headline must be better borne out than that of a more typical article. */
const MARGIN = 0.15;
/** What a contradiction weighs: more than any difference in what is borne out. */
const CONTRADICTED = 2;

/**
 * The member whose headline stands for all: the most typical unless the others bear another's out clearly better, or
 * contradict it.
 * @param members at least one, the most typical first
 */
export function centralMember(members: readonly Member[], among: number): Member | undefined {
  const looked = members.slice(0, among).filter(({ title }) => title !== '');
  const worths = looked.map(({ tokens }) => {
    const words = contentWords(tokens);
    const shares = members.map(({ said }) => shareSaid(said, words));
    const isContradicted = members.some((member) => contradicts(member.tokens, member.said, tokens));
    return (
      shares.reduce((sum, share) => sum + share, 0) / members.length - (isContradicted ? CONTRADICTED : 0)
    );
  });
  const best = Math.max(...worths);
  return looked.find((_, at) => (worths[at] ?? 0) >= best - MARGIN) ?? members[0];
}

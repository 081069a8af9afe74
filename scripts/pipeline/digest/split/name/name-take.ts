import { MAX_TAKE_LABEL } from '../../../../../src/schemas/take.ts';
import { cutText } from '../../../../text/cut-text.ts';
import { clausesOf } from './clauses.ts';
import { readGroup } from './group.ts';
import { centralMember } from './headline-name.ts';
import { judgeClause } from './judge-clause.ts';
import type { NamedArticle } from './named-article.ts';
import { titleCase } from './title-case.ts';
import type { Token } from './title-tokens.ts';

/** A take's name. */
export interface TakeName {
  /** A clause in Title Case of at most six words, its speaker among them; or a whole headline, at most 200 UTF-16 units. */
  label: string;
  named: 'clause' | 'headline';
  /** Id of the article that the words come from. */
  of: string;
}

/** Most words of a name, including its speaker: what a reader takes in at a glance. */
const MAX_NAME_WORDS = 6;
/** Most titles searched for a name, most typical first: time stays linear in the size of the group. */
const LOOKED_THROUGH = 12;

/**
 * Returns a take's name: a clause of a member's title that every member supports and the other articles of its story do
 * not; otherwise the central headline. The words always come from a title: a clause loses only articles, forms of "be"
 * that headlines omit, and what stands before or after it. Its speaker is put first.
 * @param members the take's articles, the most typical first
 * @param others the other articles of the story
 * @throws RangeError when there are no members
 */
export function nameTake(members: readonly NamedArticle[], others: readonly NamedArticle[]): TakeName {
  const group = readGroup(members, others);
  let best: { name: TakeName; worth: number } | undefined;
  for (const { id, statements } of group.members.slice(0, LOOKED_THROUGH)) {
    for (const { speaker, tokens } of statements) {
      for (const clause of clausesOf(tokens, MAX_NAME_WORDS)) {
        const voice = shortened(speaker, MAX_NAME_WORDS - clause.tokens.length);
        if (voice === 'too long') continue;
        const worth = judgeClause(clause, voice, group);
        if (worth === undefined || (best && worth <= best.worth)) continue;
        const label = `${voice ? `${titleCase(voice)}: ` : ''}${titleCase(clause.tokens)}`;
        best = { name: { label, named: 'clause', of: id }, worth };
      }
    }
  }
  if (best) return best.name;
  const central = centralMember(group.members, LOOKED_THROUGH);
  if (!central) throw new RangeError('a take without articles has no name');
  return { label: cutText(central.title, MAX_TAKE_LABEL), named: 'headline', of: central.id };
}

/** Returns the speaker in at most `most` words: in full, its last two, or its last. */
function shortened(
  speaker: readonly Token[] | undefined,
  room: number,
): readonly Token[] | undefined | 'too long' {
  if (!speaker) return undefined;
  if (room < 1 || speaker.length === 0) return 'too long';
  return speaker.length <= room ? speaker : speaker.slice(-Math.min(room, 2));
}

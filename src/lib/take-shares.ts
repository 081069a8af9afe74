import type { Story } from '../schemas/story.ts';
import type { Act, Share, Take } from '../schemas/take.ts';
import { takeName } from '../schemas/take-name.ts';
import { shortened } from './shortened.ts';

/** One part of the takes bar. */
export interface TakePart {
  /** The take's name, in quotation marks if it is a headline; `In no take` for the rest. */
  name: string;
  act?: Act | undefined;
  /** 1 for the first take, then 2, 3, 4; 0 for articles in no take, including those of single voices. */
  tone: number;
  share: Share;
}

/** The parts of a story's takes bar: the takes in order, then the articles in no take. */
export function takeParts({ takes, worldsTake }: Pick<Story, 'takes' | 'worldsTake'>): TakePart[] {
  const parts = takes.map((take, index): TakePart => {
    return { name: takeName(take), act: take.act, tone: index + 1, share: take.share };
  });
  if (worldsTake.undecided.articles > 0)
    parts.push({ name: 'In no take', tone: 0, share: worldsTake.undecided });
  return parts;
}

/** A take's name for tight spaces: cut after a word; quotation marks do not count towards `most`. */
export function shortName(take: Pick<Take, 'label' | 'named'>, most: number): string {
  return takeName({ ...take, label: shortened(take.label, most) });
}

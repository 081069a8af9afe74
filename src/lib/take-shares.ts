import type { Story } from '../schemas/story.ts';
import type { Act, Share, Take } from '../schemas/take.ts';
import { takeName } from '../schemas/take-name.ts';
import { shortened } from './shortened.ts';

/** One part of the bar of takes. */
export interface TakePart {
  /** A take's name, in quotation marks where it is a headline, or what is said of the articles in no take. */
  name: string;
  act?: Act | undefined;
  /** 1 for the leading take, then 2, 3, 4; 0 for the articles in no take, those of a single voice among them. */
  tone: number;
  share: Share;
}

/** The parts into which a story's articles divide, the leading take first and those in no take last. */
export function takeParts({ takes, worldsTake }: Pick<Story, 'takes' | 'worldsTake'>): TakePart[] {
  const parts = takes.map((take, index): TakePart => {
    return { name: takeName(take), act: take.act, tone: index + 1, share: take.share };
  });
  if (worldsTake.undecided.articles > 0)
    parts.push({ name: 'In no take', tone: 0, share: worldsTake.undecided });
  return parts;
}

/** A take's name where there is little room: cut after a word, the quotation marks of a headline not counted. */
export function shortName(take: Pick<Take, 'label' | 'named'>, most: number): string {
  return takeName({ ...take, label: shortened(take.label, most) });
}

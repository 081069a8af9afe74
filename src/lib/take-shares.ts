import type { Story } from '../schemas/story.ts';
import type { Share } from '../schemas/take.ts';

/** One part of the bar of takes. */
export interface TakePart {
  label: string;
  /** 1 for the leading take, then 2, 3, 4; 0 for the articles in no take. */
  tone: number;
  share: Share;
}

/** The parts into which a story's articles divide, the leading take first and those in no take last. */
export function takeParts({ takes, worldsTake }: Story): TakePart[] {
  const parts = takes.map(({ label, share }, index): TakePart => ({ label, tone: index + 1, share }));
  if (worldsTake.undecided.articles > 0)
    parts.push({ label: 'In no take', tone: 0, share: worldsTake.undecided });
  return parts;
}

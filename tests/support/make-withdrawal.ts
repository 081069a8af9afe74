import type { Withdrawal } from '../../src/schemas/withdrawal.ts';
import { DAY } from './make-day.ts';

type Of<K extends Withdrawal['kind']> = Extract<Withdrawal, { kind: K }>;

const common = {
  formatVersion: 1 as const,
  day: DAY,
  reason: 'The source asked for it.',
  at: '2026-03-20T10:00:00Z',
  days: [DAY],
  addresses: [] as string[],
};

/** The withdrawal of an article by its id; the rest is filled in. */
export const withdrawnArticle = (id: string, more: Partial<Of<'article'>> = {}): Of<'article'> => {
  const page = `/${more.day ?? DAY}/articles/${id}/`;
  return { ...common, kind: 'article', page, ids: [id], days: [more.day ?? DAY], addresses: [page], ...more };
};

/** The withdrawal of a story of some articles. */
export const withdrawnStory = (ids: string[], more: Partial<Of<'story'>> = {}): Of<'story'> => {
  const page = `/${more.day ?? DAY}/story/`;
  return { ...common, kind: 'story', page, ids, addresses: [page], ...more };
};

/** The withdrawal of a day. */
export const withdrawnDay = (day = DAY, more: Partial<Of<'day'>> = {}): Of<'day'> => {
  const page = `/${day}/`;
  return { ...common, kind: 'day', day, page, days: [day], addresses: [page], ...more };
};

import type { Digest } from '../schemas/digest.ts';

/** The codes of the countries whose press has an article in the digest. */
export const reportingCountries = ({ countries }: Pick<Digest, 'countries'>): string[] =>
  countries.filter(({ articles }) => articles > 0).map(({ country }) => country);

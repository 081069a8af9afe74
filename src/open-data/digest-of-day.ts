import { dayAddress } from '../feeds/addresses.ts';
import type { DayOfNews } from '../lib/days.ts';
import { ledgerTotals } from '../lib/ledger-totals.ts';
import type { DayDigest } from '../schemas/open-data/day-digest.ts';
import type { Source } from '../schemas/source.ts';
import { dataLicence } from './licence.ts';
import { storyRows } from './story-rows.ts';

/**
 * A day in numbers, its sources, and a line for each of its stories.
 * @param root the address of the site, with a slash at the end
 */
export function digestOfDay(news: DayOfNews, root: string): DayDigest {
  const { day, sealedAt, sample, ledger, countries, sources, ...digest } = news.digest;
  return {
    format: 'overview-day',
    formatVersion: 1,
    ...{ day, sealedAt, sample },
    page: dayAddress(day, root),
    licence: dataLicence(),
    totals: ledgerTotals(news),
    ...{ ledger, countries },
    articlesWithoutCountry: digest.articlesWithoutCountry,
    languages: digest.languages,
    coverageLimits: digest.coverageLimits,
    stories: storyRows(news, root).map(
      ({ rank, slug, title, topic, page, markdown, articles, sources: many, countries: codes, sentence }) => {
        return {
          rank,
          slug,
          title,
          topic,
          page,
          markdown,
          articles,
          sources: many,
          countries: codes,
          sentence,
        };
      },
    ),
    sources: sources.map(shownSource).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

const shownSource = ({
  id,
  name,
  nameEnglish,
  country,
  language,
  homepage,
  ownership,
  owner,
  ownershipReference,
}: Source): DayDigest['sources'][number] => ({
  ...{ id, name, language, homepage, ownership },
  ...(nameEnglish !== undefined && { nameEnglish }),
  ...(country !== undefined && { country }),
  ...(owner !== undefined && { owner }),
  ...(ownershipReference !== undefined && { ownershipReference }),
});

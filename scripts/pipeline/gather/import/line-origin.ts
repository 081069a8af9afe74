import countries from 'i18n-iso-countries';
import { countryCodeSchema } from '../../../../src/schemas/country.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { cutText } from '../../../text/cut-text.ts';
import type { Why } from '../../outcome/failure.ts';
import type { Origin } from './corpus-entry.ts';
import type { CorpusRecord } from './corpus-line.ts';

/** Longest name of a source (see sourceSchema). */
const MAX_NAME_LENGTH = 200;

/**
 * The origin that a line declares. A domain counts only if the article's host is that domain or a subdomain of it, so a
 * line cannot pass as another source's. An unknown country is reported and left out.
 */
export function lineOrigin(record: CorpusRecord, host: string): { origin: Origin; failure?: Why } {
  const origin: Origin = {
    host: domainOf(record.domain ?? '', host),
    source: cutText(cleanText(record.source ?? ''), MAX_NAME_LENGTH) || undefined,
  };
  const written = cleanText(record.country ?? '');
  if (written === '') return { origin };
  const country = written.toUpperCase();
  if (countryCodeSchema.safeParse(country).success && countries.isValid(country)) {
    return { origin: { ...origin, country } };
  }
  const detail = `${JSON.stringify(written)} is not an ISO 3166-1 alpha-2 code`;
  return { origin, failure: { reason: 'unknown country', detail } };
}

function domainOf(written: string, host: string): string {
  const domain = URL.parse(`https://${written.trim()}/`)?.hostname.replace(/^www\./, '');
  return domain && domain.includes('.') && host.endsWith(`.${domain}`) ? domain : host;
}

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
 * Where a line says that it is from. A domain counts only where the article's own host is it or lies below
 * it, so that no line can pass for another source's. A country that is not one is told and left out.
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

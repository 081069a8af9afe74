import type { DayRecord } from '../../src/schemas/day-record.ts';
import type { PicturePolicy } from '../../src/schemas/picture.ts';
import type { PublicForm, SiteSettings } from '../../src/schemas/public-form.ts';
import { GIVEN_ENVIRONMENT } from './configuration/use-configuration.ts';
import { imagesOf } from './images-option.ts';
import type { PageFlags } from './page-options.ts';
import { siteSettings } from './site-settings.ts';
import { textsOf } from './texts-option.ts';

/**
 * How the site of given snapshots is built: a public one says how its site was published, so that it is rebuilt without any
 * option; what is configured here is then of another publication.
 * @param form what the newest public snapshot says of its making; undefined where none is public, or none is given
 * @throws InputError when an option or a variable is wrong
 */
export function givenSettings(
  flags: PageFlags,
  form?: PublicForm,
): { settings: SiteSettings; texts: DayRecord['texts']; images: PicturePolicy } {
  const environment = form ? GIVEN_ENVIRONMENT : process.env;
  const settings = siteSettings(flags, environment, form?.settings);
  const texts = textsOf({ ...flags, ...(form && !flags.fullText && { publish: true }) }, settings.site);
  const images = imagesOf(flags.images, environment, form?.images ?? 'none');
  return { settings, texts, images };
}

import type { SiteSettings } from '../../../src/schemas/public-form.ts';

/** The address at which a site is read unless another is given. */
export const LOCAL_SITE = 'http://localhost:4321';

/** The address that all of a site's begin with, which ends in a slash. */
export const siteRoot = ({ site = LOCAL_SITE, base = '/' }: Pick<SiteSettings, 'site' | 'base'>): string =>
  new URL(base.replace(/\/?$/, '/'), site).href;

import type { SiteSettings } from '../../src/schemas/public-form.ts';
import { DEFAULT_LANGUAGE } from '../../src/schemas/interface.ts';
import { parseInterface, unlessDefault } from './interface-option.ts';
import { parseLook } from './look-option.ts';
import { parseExcerpt, parseRetention } from './number-options.ts';
import { parsePublication } from './publication-option.ts';
import { parseBase, parseCountry, parseSite } from './address-options.ts';

/** What `--snapshots` does, for the help of a command. */
export const SNAPSHOTS_HELP = 'the URL under which the public snapshots will be served, if not on the site';

/** The options of a command on where its site is served. */
export interface SiteFlags {
  site?: string;
  base?: string;
  snapshots?: string;
}

/**
 * Where a site is served, whom it is made for, what it calls itself, its language and how it looks: the options, else the
 * environment, else what its snapshot says.
 * @param published of the newest public snapshot
 * @throws InputError when a variable, or a file that one names, is not valid
 */
export function siteSettings(
  flags: SiteFlags,
  environment: NodeJS.ProcessEnv,
  published?: SiteSettings,
): SiteSettings {
  const {
    OVERVIEW_SITE,
    OVERVIEW_BASE,
    OVERVIEW_COUNTRY,
    OVERVIEW_SNAPSHOTS,
    OVERVIEW_EXCERPT,
    OVERVIEW_RETENTION,
    OVERVIEW_PUBLICATION,
    OVERVIEW_LANGUAGE,
    OVERVIEW_THEME,
    OVERVIEW_LOGO,
    OVERVIEW_ICON,
  } = environment;
  const parsed = <T>(name: string, text: string | undefined, parse: (name: string, text: string) => T) =>
    text === undefined || text === '' ? undefined : parse(name, text);
  const files = { theme: OVERVIEW_THEME, logo: OVERVIEW_LOGO, icon: OVERVIEW_ICON };
  const { look: publishedLook, interface: publishedWords, ...others } = published ?? {};
  // A public snapshot of another publication says which words it has.
  const language = OVERVIEW_LANGUAGE || (published === undefined ? DEFAULT_LANGUAGE : undefined);
  const words = parsed('OVERVIEW_LANGUAGE', language, parseInterface);
  return {
    ...others,
    ...defined({
      site: flags.site ?? parsed('OVERVIEW_SITE', OVERVIEW_SITE, parseSite),
      base: flags.base ?? parsed('OVERVIEW_BASE', OVERVIEW_BASE, parseBase),
      country: parsed('OVERVIEW_COUNTRY', OVERVIEW_COUNTRY, parseCountry),
      snapshots: flags.snapshots ?? parsed('OVERVIEW_SNAPSHOTS', OVERVIEW_SNAPSHOTS, parseSite),
      excerpt: parsed('OVERVIEW_EXCERPT', OVERVIEW_EXCERPT, parseExcerpt),
      retention: parsed('OVERVIEW_RETENTION', OVERVIEW_RETENTION, parseRetention),
      publication: parsed('OVERVIEW_PUBLICATION', OVERVIEW_PUBLICATION, parsePublication),
      look: parseLook(files, publishedLook),
      interface: words ? unlessDefault(words) : publishedWords,
    }),
  };
}

function defined(settings: Record<keyof SiteSettings, unknown>): SiteSettings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

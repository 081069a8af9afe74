import type { Check } from './check.ts';
import { archive } from './checks/archive.ts';
import { browser } from './checks/browser.ts';
import { clock } from './checks/clock.ts';
import { configuration } from './checks/configuration.ts';
import { days } from './checks/days.ts';
import { host } from './checks/host.ts';
import { keys } from './checks/keys.ts';
import { languageModel } from './checks/language-model.ts';
import { machine } from './checks/machine.ts';
import { network } from './checks/network.ts';
import { site } from './checks/site.ts';
import { sources } from './checks/sources.ts';
import { translation } from './checks/translation.ts';

/** Every check, by its name in JSON, in the order in which they are made and shown. */
export const CHECKS = {
  machine,
  configuration,
  keys,
  network,
  sources,
  clock,
  translation,
  languageModel,
  days,
  archive,
  site,
  host,
  browser,
} satisfies Record<string, Check>;

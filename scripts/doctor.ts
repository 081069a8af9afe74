import { Command } from 'commander';
import { openTarget } from './adapters/deploy/open-target.ts';
import { PROJECT_FOLDER } from './adapters/project-folder.ts';
import { findChromium } from './bootstrap/find-chromium.mjs';
import { OLDEST_NODE } from './bootstrap/find-node.mjs';
import { parseContact } from './command-line/address-options.ts';
import { configuredArchive } from './command-line/archive-place-option.ts';
import { variableParsers } from './command-line/configuration/check-values.ts';
import {
  CONFIG_FILE,
  examineConfiguration,
  setVariables,
} from './command-line/configuration/use-configuration.ts';
import { configuredDestination, deployedFolder } from './command-line/deploy-options.ts';
import { imagesOf } from './command-line/images-option.ts';
import { runCommand } from './command-line/run-command.ts';
import { siteSettings } from './command-line/site-settings.ts';
import { textsOf } from './command-line/texts-option.ts';
import { valueOption } from './command-line/value-option.ts';
import { CHECKS } from './jobs/doctor/checks.ts';
import { examine } from './jobs/doctor/examine.ts';
import type { GivenOption, PublicationPlaces, Project } from './jobs/doctor/examined.ts';
import { diagnosisJson, examinationText, summary } from './jobs/doctor/report.ts';
import type { SiteOptions } from './jobs/site/site-options.ts';
import { defaultDigestOptions } from './pipeline/digest/default-digest-options.ts';

const program = new Command('doctor')
  .description('Check everything a day depends on, and say what to do. Writes nothing.')
  .option('--offline', 'contact no other machine')
  .option('--json', 'print the findings as JSON')
  .addOption(
    valueOption('--contact <url>', 'a page that says how to reach you; sent to every server', parseContact),
  );

interface Flags {
  offline?: true;
  json?: true;
  contact?: string;
}

program.action(async ({ offline, json, contact }: Flags) => {
  const given = { ...process.env };
  // Mistakes in the file are findings among others: the other checks go on with what is right in it.
  const { configuration, mistakes, isThere } = examineConfiguration(PROJECT_FOLDER);
  const environment = { ...given };
  if (configuration) setVariables(environment, configuration);
  const options = configuration?.options ?? new Map<string, GivenOption>();
  const project: Project = {
    ...{ project: PROJECT_FOLDER, environment, given, options, contact, offline: offline ?? false },
    configuration: { file: CONFIG_FILE, isThere, isRead: !isThere || configuration !== undefined, mistakes },
    parsers: variableParsers(PROJECT_FOLDER),
    site: () => siteOf(environment, options),
    places: () => placesOf(environment),
    oldestNode: OLDEST_NODE,
    findBrowser: () => findChromium(environment),
  };
  const diagnosis = await examine(CHECKS, project, (done) => {
    if (!json) process.stdout.write(examinationText(done));
  });
  process.stdout.write(json ? diagnosisJson(diagnosis) : `${summary(diagnosis)}\n`);
  process.exitCode = diagnosis.counts.do > 0 ? 1 : 0;
  // What has not answered in its time must not keep the command from ending.
  if (diagnosis.isLate) process.exit();
});

/** The places that the environment and the configuration name. */
function placesOf(environment: NodeJS.ProcessEnv): PublicationPlaces {
  const to = configuredDestination(environment, PROJECT_FOLDER);
  return {
    archive: configuredArchive(environment, PROJECT_FOLDER),
    deploy: to && {
      target: openTarget(to),
      folder: deployedFolder(to),
    },
  };
}

/** The site as "npm run digest" would make it without options. */
function siteOf(environment: NodeJS.ProcessEnv, options: Project['options']): SiteOptions {
  const settings = siteSettings({}, environment);
  const flags = {
    ...(options.get('publish')?.value === true && { publish: true as const }),
    ...(options.get('full-text')?.value === true && { fullText: true as const }),
  };
  const images = imagesOf(undefined, environment, 'none');
  const digest = defaultDigestOptions(textsOf(flags, settings.site), images, settings.excerpt);
  return { project: PROJECT_FOLDER, digest, settings };
}

await runCommand(() => program.parseAsync());

import type { Command } from 'commander';
import type { PicturePolicy } from '../../src/schemas/picture.ts';
import { parseBase, parseSite } from './address-options.ts';
import { IMAGES_HELP, parseImages } from './images-option.ts';
import { type SiteFlags, SNAPSHOTS_HELP } from './site-settings.ts';
import { valueOption } from './value-option.ts';
import { FULL_TEXT_HELP, PUBLISH_HELP, type TextFlags } from './texts-option.ts';

/** The options of every command that makes pages. */
export interface PageFlags extends SiteFlags, TextFlags {
  images?: PicturePolicy;
}

/** Adds them to a command: where the site is served, which pictures it shows, and which full texts. */
export function addPageOptions(program: Command): void {
  program
    .addOption(valueOption('--site <url>', 'the URL the site will be served from', parseSite))
    .addOption(valueOption('--base <path>', 'the path of the site, if it shares its host', parseBase))
    .addOption(valueOption('--snapshots <url>', SNAPSHOTS_HELP, parseSite))
    .addOption(valueOption('--images <which>', IMAGES_HELP, parseImages))
    .option('--publish', PUBLISH_HELP)
    .option('--full-text', FULL_TEXT_HELP);
}

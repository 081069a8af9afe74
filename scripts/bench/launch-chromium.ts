import { chromium, type Browser, type BrowserServer } from 'playwright-core';
import { findChromium } from '../bootstrap/find-chromium.mjs';

/**
 * The features that make every new window start two renderers of Chromium's own for pop-ups of its address bar, which
 * nobody sees: without them a page opens in half the CPU time (Chromium 156).
 */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxAimPopup'];

/** The features that Playwright 1.65 disables on Linux. Chromium heeds the last such list only, so ours names them again. */
const PLAYWRIGHTS = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/**
 * No sandbox because containers run the tests as root. The other flags stop Chromium's own network requests: whatever a
 * test sees requested was requested by the page.
 */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...PLAYWRIGHTS, ...ADDRESS_BAR].join(',')}`,
];

/**
 * Starts the Chromium that `npm test` found or installed, headless.
 *
 * @param more further Chromium arguments, besides those that it always gets
 * @throws {Error} when there is none: a browser test is never skipped
 */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await requireChromium(), args: [...ARGUMENTS, ...more] });
}

/**
 * Starts the same Chromium for several processes, which connect to it.
 *
 * @throws {Error} as launchChromium
 */
export async function serveChromium(): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath: await requireChromium(),
    args: ARGUMENTS,
    host: '127.0.0.1',
  });
}

async function requireChromium(): Promise<string> {
  const path = await findChromium();
  if (path) return path;
  throw new Error('no Chromium: "npm test" installs it, or set OVERVIEW_CHROMIUM to the path of one');
}

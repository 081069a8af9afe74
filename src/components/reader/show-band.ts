import { fetchIfReached } from '../fetch-if-reached.ts';

/** The band of a page: the stories that were not found in one country's headlines. */
const bandOf = (page: ParentNode): HTMLElement | null => page.querySelector<HTMLElement>('[data-band]');
/** A band that turns to the reader's country; on a page of one country it stays. */
const followingBand = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-band][data-follows]');

/** Where the band of the front page stands on a country's own page, if it is not the one that is shown there. */
const ofFront = (page: ParentNode): ParentNode =>
  page.querySelector<HTMLTemplateElement>('template[data-of-front]')?.content ?? page;

/** The number of the latest choice; answers to earlier ones are ignored. */
let turn = 0;

/**
 * Shows the band of another country, which stands on that country's own page of the day. If the page can't be had, as
 * offline, the band keeps its country, which its heading names.
 */
export async function showBand(code: string): Promise<void> {
  const band = followingBand();
  const path = band?.dataset.path?.replace('/xx/', `/${code.toLowerCase()}/`);
  if (!band || path === undefined || band.dataset.country === code) return;
  const mine = (turn += 1);
  const response = await fetchIfReached(path);
  if (!response?.ok || mine !== turn) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const other = bandOf(band.dataset.follows === 'front' ? ofFront(page) : page);
  if (!other || mine !== turn) return;
  other.setAttribute('aria-labelledby', 'Band');
  other.dataset.follows = band.dataset.follows ?? '';
  other.querySelector('h2')?.classList.remove('spoken');
  band.replaceWith(document.adoptNode(other));
}

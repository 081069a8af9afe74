/** Milliseconds after which a reader of the front page is taken to stay. */
const STAYS = 4000;

/** What browsers tell of a metered connection (WICG "Network Information"), where they do. */
interface Connection {
  saveData?: boolean;
}

/** Lets the site be read offline: registers the worker that keeps pages, and asks it to keep the latest digest. */
class OverviewOffline extends HTMLElement {
  connectedCallback(): void {
    // The development server's pages change under one's hands.
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    if (document.readyState === 'complete') this.#register();
    else addEventListener('load', () => this.#register(), { once: true });
  }

  #register(): void {
    const { worker = '', scope = '', keeps } = this.dataset;
    // Without it the site is as it was.
    navigator.serviceWorker.register(worker, { scope }).catch(() => undefined);
    const { connection } = navigator as Navigator & { connection?: Connection };
    if (keeps === undefined || connection?.saveData) return;
    setTimeout(() => {
      void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage('keep'));
    }, STAYS);
  }
}

customElements.define('overview-offline', OverviewOffline);

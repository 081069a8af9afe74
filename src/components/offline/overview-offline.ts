/** Milliseconds on the front page before the digest is saved, so that passing visits do not download it. */
const STAYS = 4000;

/** The network information that some browsers expose (WICG "Network Information"). */
interface Connection {
  saveData?: boolean;
}

/** Registers the service worker for offline reading and asks it to save the latest digest. */
class OverviewOffline extends HTMLElement {
  connectedCallback(): void {
    // The pages of the development server change while one works on them.
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    if (document.readyState === 'complete') this.#register();
    else addEventListener('load', () => this.#register(), { once: true });
  }

  #register(): void {
    const { worker = '', scope = '', keeps } = this.dataset;
    // The site works without it.
    navigator.serviceWorker.register(worker, { scope }).catch(() => undefined);
    const { connection } = navigator as Navigator & { connection?: Connection };
    if (keeps === undefined || connection?.saveData) return;
    setTimeout(() => {
      void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage('keep'));
    }, STAYS);
  }
}

customElements.define('overview-offline', OverviewOffline);

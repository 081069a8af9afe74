import { sitePath } from '../../lib/urls.ts';

/** Milliseconds on the front page before the digest is saved, so that passing visits do not download it. */
const STAYS = 4000;

/** The network information that some browsers expose (WICG "Network Information"). */
interface Connection {
  saveData?: boolean;
}

/**
 * The site works without its worker, where that cannot be fetched (TypeError) or the browser allows none (SecurityError):
 * https://w3c.github.io/ServiceWorker/#dom-serviceworkercontainer-register
 * @throws any other error
 */
function letUnregistered(error: unknown): void {
  const isRefused = error instanceof DOMException && error.name === 'SecurityError';
  if (!isRefused && !(error instanceof TypeError)) throw error;
}

/** Registers the service worker for offline reading, and on a front page asks it to save the latest digest. */
function keepOffline(): void {
  navigator.serviceWorker.register(sitePath('sw.js'), { scope: sitePath('') }).catch(letUnregistered);
  const { connection } = navigator as Navigator & { connection?: Connection };
  if (document.body.dataset.keeps === undefined || connection?.saveData) return;
  setTimeout(() => {
    void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage('keep'));
  }, STAYS);
}

// The pages of the development server change while one works on them.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  if (document.readyState === 'complete') keepOffline();
  else addEventListener('load', keepOffline, { once: true });
}

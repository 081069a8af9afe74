/**
 * Caches the latest digest for reading offline. Each build writes `offline.json`, the list of files to cache; a page
 * requests caching with the message "keep". Pages come from the network while it is available.
 */
const NAME = 'overview-';
const LIST = new URL('offline.json', self.registration.scope).href;
/** Maximum number of concurrent requests, low enough not to delay the reader's own. */
const AT_ONCE = 4;

/** @returns {Promise<{ version: string, core: string[], digest: string[] }>} paths relative to the site's root */
async function readList() {
  const response = await fetch(LIST, { cache: 'no-store' });
  if (!response.ok) throw new Error(`offline: ${LIST} answered ${response.status}`);
  return response.json();
}

/** Fetches the files that a cache lacks. */
async function fill(cache, paths) {
  const left = paths.map((path) => new URL(path, self.registration.scope).href);
  const take = async () => {
    for (let url = left.shift(); url !== undefined; url = left.shift()) {
      if (await cache.match(url)) continue;
      const response = await fetch(url);
      if (!response.ok) throw new Error(`offline: ${url} answered ${response.status}`);
      await cache.put(url, response);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
}

/** Caches the core, and on request the whole digest; only then deletes older caches. */
async function keep({ whole }) {
  const { version, core, digest } = await readList();
  const cache = await caches.open(NAME + version);
  await fill(cache, core);
  if (!whole) return;
  await fill(cache, digest);
  const old = (await caches.keys()).filter((name) => name.startsWith(NAME) && name !== NAME + version);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The cached response to a request; for a page that is not cached, the offline page. */
async function kept(request) {
  const found = await caches.match(request, { ignoreSearch: true });
  if (found || request.mode !== 'navigate') return found ?? Response.error();
  return (await caches.match(new URL('offline/', self.registration.scope).href)) ?? Response.error();
}

self.addEventListener('install', (event) => {
  event.waitUntil(keep({ whole: false }).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  if (event.data === 'keep') event.waitUntil(keep({ whole: true }).catch(() => undefined));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(fetch(request).catch(() => kept(request)));
});

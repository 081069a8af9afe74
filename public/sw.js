/**
 * Keeps the latest digest for reading offline. Each build writes `offline.json`, the files to keep with the hash of each; a
 * page asks for it with the message "keep". Pages come from the network while it is available.
 */
const NAME = 'overview-';
const LIST = new URL('offline.json', self.registration.scope).href;
/** Maximum number of concurrent requests, low enough not to delay the reader's own. */
const AT_ONCE = 4;

const urlOf = (path) => new URL(path, self.registration.scope).href;

/** @returns {Promise<Response>} the list: `{ version, core, digest }`, the latter two hashes by path */
async function fetchList() {
  const response = await fetch(LIST, { cache: 'no-store' });
  if (!response.ok) throw new Error(`offline: ${LIST} answered ${response.status}`);
  return response;
}

/** The earlier caches, each with the hashes of the files that it was to hold. */
async function earlierCaches(name) {
  const names = (await caches.keys()).filter((each) => each.startsWith(NAME) && each !== name);
  return Promise.all(
    names.map(async (each) => {
      const cache = await caches.open(each);
      const list = await (await cache.match(LIST))?.json();
      return { cache, hashes: { ...list?.core, ...list?.digest } };
    }),
  );
}

/** The beginning of the SHA-256 of a file, as the list has it. */
async function hashOf(response) {
  const hash = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A file of an earlier cache that has not changed since: by its bytes, for what was fetched during a change may be older. */
async function unchanged(earlier, path, hash) {
  for (const { cache, hashes } of earlier) {
    const found = hashes[path] === hash && (await cache.match(urlOf(path)));
    if (found && (await hashOf(found.clone())).startsWith(hash)) return found;
  }
  return undefined;
}

/** Fetches a file. The browser's own cache must ask whether it is still the newest: a page may be fresh there for minutes. */
async function fetchNewest(path) {
  const response = await fetch(urlOf(path), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`offline: ${urlOf(path)} answered ${response.status}`);
  return response;
}

/** Adds the files that a cache lacks, from earlier caches where they have not changed. */
async function fill(cache, files, earlier) {
  const left = Object.entries(files);
  const take = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [path, hash] = next;
      if (await cache.match(urlOf(path))) continue;
      await cache.put(urlOf(path), (await unchanged(earlier, path, hash)) ?? (await fetchNewest(path)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
}

/** Caches the core, and on request the whole digest; only then deletes older caches. */
async function keep({ whole }) {
  const response = await fetchList();
  const { version, core, digest } = await response.clone().json();
  const name = NAME + version;
  const cache = await caches.open(name);
  await cache.put(LIST, response);
  const earlier = await earlierCaches(name);
  await fill(cache, core, earlier);
  if (!whole) return;
  await fill(cache, digest, earlier);
  const old = (await caches.keys()).filter((each) => each.startsWith(NAME) && each !== name);
  await Promise.all(old.map((each) => caches.delete(each)));
}

/** The cached response to a request; for a page that is not cached, the offline page. */
async function kept(request) {
  const found = await caches.match(request, { ignoreSearch: true });
  if (found || request.mode !== 'navigate') return found ?? Response.error();
  return (await caches.match(urlOf('offline/'))) ?? Response.error();
}

/**
 * What to do where the site cannot be reached: `fetch` reports a network error as a TypeError (fetch.spec.whatwg.org). Any
 * other error goes on to the console.
 */
const whereUnreached = (otherwise) => (error) => {
  if (!(error instanceof TypeError)) throw error;
  return otherwise();
};

self.addEventListener('install', (event) => {
  event.waitUntil(keep({ whole: false }).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  // Without the network the digest that is kept stays.
  if (event.data === 'keep') event.waitUntil(keep({ whole: true }).catch(whereUnreached(() => undefined)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(fetch(request).catch(whereUnreached(() => kept(request))));
});

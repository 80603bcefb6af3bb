/** All that this page's browser keeps, as one text. */
async () => {
  const done = (request) => new Promise((good, bad) => Object.assign(request, { onsuccess: () => good(request.result), onerror: bad }));
  const held = { local: { ...localStorage }, session: { ...sessionStorage }, cookies: document.cookie, databases: {}, caches: [] };
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const table of database.objectStoreNames) held.databases[`${name}/${table}`] = await done(database.transaction(table).objectStore(table).getAll());
    database.close();
  }
  for (const name of globalThis.caches ? await caches.keys() : []) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) held.caches.push(request.url, await (await cache.match(request)).text());
  }
  return JSON.stringify(held);
}

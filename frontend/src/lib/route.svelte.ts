/** Where the page is: `#/records/ID`. A record has a URL that one can pass on; whoever may not see it finds nothing. */
export class Route {
  record = $state<string | null>(null);

  constructor() {
    this.#read();
    addEventListener("hashchange", () => this.#read());
  }

  open(id: string | null): void {
    const hash = id === null ? "#/" : `#/records/${encodeURIComponent(id)}`;
    if (location.hash !== hash) history.pushState(null, "", hash);
    this.record = id;
  }

  #read(): void {
    const found = /^#\/records\/([^/]+)$/.exec(location.hash);
    this.record = found?.[1] ? decodeURIComponent(found[1]) : null;
  }
}

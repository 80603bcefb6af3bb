/**
 * Where the page is: `#/records/ID`, `#/VIEW`, `#/VIEW/REST`, and after `?` what the feed is narrowed to. A record has a URL that one
 * can pass on; whoever may not see it finds nothing. Back goes back.
 */
export class Route {
  record = $state<string | null>(null);
  /** The view that stands in the panel (`views.ts`), null beside a record or over the bare map. */
  view = $state<string | null>(null);
  /** What the view itself says of where it is. */
  rest = $state("");
  /** What narrows the feed, as it stands in the URL. */
  query = $state("");

  constructor() {
    this.#read();
    addEventListener("hashchange", () => this.#read());
    addEventListener("popstate", () => this.#read());
  }

  open(id: string | null): void {
    this.#go(id === null ? "" : `records/${encodeURIComponent(id)}`, this.query);
  }

  show(view: string | null, rest = ""): void {
    this.#go([view, rest].filter(Boolean).join("/"), this.query);
  }

  /** Narrows the feed; where one is stays, and no step of the history is made for every letter. */
  narrow(query: string): void {
    const [path = ""] = location.hash.replace(/^#\/?/, "").split("?");
    history.replaceState(null, "", hash(path, query));
    this.#read();
  }

  #go(path: string, query: string): void {
    const wanted = hash(path, query);
    if (location.hash !== wanted) history.pushState(null, "", wanted);
    this.#read();
  }

  #read(): void {
    const [path = "", query = ""] = location.hash.replace(/^#\/?/, "").split("?");
    const [view = "", ...rest] = path.split("/");
    this.record = view === "records" && rest[0] ? decodeURIComponent(rest[0]) : null;
    this.view = view && view !== "records" ? view : null;
    this.rest = this.view ? rest.join("/") : "";
    this.query = query;
  }
}

const hash = (path: string, query: string): string => `#/${path}${query ? `?${query}` : ""}`;

const ALONE = "map-window";
const FREE = "free";

/**
 * Where the page is: `#/records/ID`, `#/VIEW`, `#/VIEW/REST`, and after `?` what the feed is narrowed to. A record has a URL that one
 * can pass on; whoever may not see it finds nothing. Back goes back. `#/map-window` before it is a window of the map alone
 * (`#/map-window/free`: one that stays where it is put); it has no history, for it is looked at and not walked through.
 */
export class Route {
  record = $state<string | null>(null);
  /** The view that stands in the panel (`views.ts`), null beside a record or over the bare map. */
  view = $state<string | null>(null);
  /** What the view itself says of where it is. */
  rest = $state("");
  /** What narrows the feed, as it stands in the URL. */
  query = $state("");
  /** A window of the map alone: no feed, no panel, no forms. */
  alone = $state(false);
  /** Such a window that does not go where the first one goes. */
  free = $state(false);

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

  setFree(free: boolean): void {
    this.free = free;
    this.#go(this.record === null ? "" : `records/${encodeURIComponent(this.record)}`, this.query);
  }

  #go(path: string, query: string): void {
    const wanted = hash([this.alone && ALONE, this.free && FREE, path].filter(Boolean).join("/"), query);
    if (location.hash !== wanted && this.alone) history.replaceState(null, "", wanted);
    else if (location.hash !== wanted) history.pushState(null, "", wanted);
    this.#read();
  }

  #read(): void {
    const [path = "", query = ""] = location.hash.replace(/^#\/?/, "").split("?");
    const steps = path.split("/");
    this.alone = steps[0] === ALONE;
    if (this.alone) steps.shift();
    this.free = this.alone && steps[0] === FREE;
    if (this.free) steps.shift();
    const [view = "", ...rest] = steps;
    this.record = view === "records" && rest[0] ? decodeURIComponent(rest[0]) : null;
    this.view = view && view !== "records" ? view : null;
    this.rest = this.view ? rest.join("/") : "";
    this.query = query;
  }
}

const hash = (path: string, query: string): string => `#/${path}${query ? `?${query}` : ""}`;

/** Opens the page once more, as a map in a window of its own. It gets nothing from this one but what `map/windows.svelte.ts` tells. */
export const openMapWindow = (): void => void window.open(`#/${ALONE}`, "_blank", "popup,noopener,width=1280,height=800");

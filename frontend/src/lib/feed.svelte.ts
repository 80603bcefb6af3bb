import { Refusal, type Api, type Feed, type Ground, type Row } from "./api.ts";
import { asked, fits, NOTHING, sought, WITH_THEIRS, type Sought } from "../feed/fits.ts";
import { Roll } from "./roll.ts";

const PAGE = 100;
/** So many rows are loaded at most; the newest of them always, for the map and the time axis show them. */
const MOST = 3000;
const HEAD = 1000;
/** Rows that were seen lately, whether they fit the filter or not: alarms and references are told with their words. */
const KNOWN = 3000;
const MOST_MARKS = 2000;
const ALL = sought(NOTHING, 0, null);

/** What the list can do by key; the list sets it while it stands. */
export interface Hand { step: (by: number) => void; go: (to: "first" | "last") => void; page: (by: number) => void; toggle: () => void }

/**
 * The rows this desk may see, newest first, narrowed by the filter; with what has been read. Held in memory only; of reading, only
 * numbers are kept. Far pages are let go and asked for again: memory does not grow with the feed.
 */
export class FeedStore {
  /**
   * The newest rows that fit the filter, as far as they are loaded and a thousand at most. It is not all there is: whoever must show
   * all of an area asks the node (`GET /api/feed?box=…`). Scrolling far down changes nothing here, so map and axis are not drawn anew.
   */
  rows = $derived.by(() => this.#seen(this.#newest()));
  /** How many rows are in memory. */
  held = $derived.by(() => this.#seen(this.#roll.loaded));
  /** How many rows there are; a guess where not all is loaded. */
  length = $derived.by(() => this.#seen(this.#roll.length));
  exact = $derived.by(() => this.#seen(this.#roll.exact));
  loaded = $state(false);
  /** The filter has changed and its answer is on its way. */
  asking = $state(false);
  /** What has come since the filter was set and does not fit it. */
  hidden = $state(0);
  /** As the picture was known at this instant; null: now. Then nothing of the stream enters the rows. */
  asOf = $state<string | null>(null);
  /** What the node says against the filter. */
  refused = $state.raw<Refusal | null>(null);
  hand: Hand | null = null;
  last = 0;
  unread = $derived.by(() => this.#seen([...this.#known.values()].filter((row) => this.isUnread(row)).length));

  #tick = $state(0);
  #rows: Row[] = [];
  #roll = new Roll<Row>(PAGE);
  #known = new Map<string, Row>();
  #outside = new Set<string>();
  #gone = new Set<string>();
  #what: Sought = ALL;
  #query = "";
  #asked: AbortController | null = null;
  #loading = new Set<number>();
  /** The place of the list that was looked at last. */
  #looked = 0;
  #marks = $state.raw<Marks>({ upTo: 0, read: [], unread: [] });
  #read = $derived(new Set(this.#marks.read));
  #again = $derived(new Set(this.#marks.unread));
  #kept = "";

  constructor(
    private readonly api: () => Api,
    private readonly ground: () => Ground | null,
  ) {}

  /** The newest page, when the desk has signed in or come back after a cut. */
  async load(account: string, what: Sought): Promise<void> {
    this.#kept = `tansiq.read.${account}`;
    this.#what = what;
    this.#query = this.#asks();
    await this.#begin();
  }

  /** Narrows the feed: what is shown stays until the answer is here. */
  async narrow(what: Sought): Promise<void> {
    this.#what = what;
    const query = this.#asks();
    if (query === this.#query) return;
    this.#query = query;
    if (this.#asked === null) return; // the first page will be asked for with it
    this.asking = true;
    try {
      await this.#begin();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.asking = false;
      this.refused = error;
    }
  }

  /** Asks for what a part of the list lacks. */
  async reach(from: number, to: number): Promise<void> {
    this.#looked = from;
    const rows = this.#roll.slice(from, to);
    await Promise.all([rows.indexOf(undefined), rows.lastIndexOf(undefined)].filter((i) => i >= 0).map((i) => this.#fetch(from + i)));
  }

  async #fetch(index: number): Promise<void> {
    const before = this.#roll.want(index);
    if (before === null || this.#loading.has(before)) return;
    const asking = this.#asked;
    this.#loading.add(before);
    try {
      const page = await this.api().feed(before, PAGE, this.#query, asking?.signal);
      if (asking !== this.#asked) return;
      this.#roll.fill(before, this.#taken(page), page.next);
      this.#roll.forget(index, MOST, HEAD);
      this.#tick += 1;
    } catch (error) {
      // Unreachable: the page says so elsewhere, and begins anew once the node is back. Aborted: another filter holds.
      if (!(error instanceof Refusal || asking?.signal.aborted)) throw error;
    } finally {
      this.#loading.delete(before);
    }
  }

  /** Takes a row from the stream; true when it was not held in this version before. */
  take(row: Row): boolean {
    const known = this.#known.get(row.id);
    if (known && known.version > row.version) return false;
    if (!row.current) {
      this.#lose(row.id);
      return false;
    }
    this.#gone.delete(row.id); // it has gone on, and is this desk's to see again
    const fresh = known?.version !== row.version;
    const coming = row.n > this.last;
    this.last = Math.max(this.last, row.n);
    this.#know(row);
    if (this.asOf === null && row.n > 0 && fits(row, this.#what, this.ground())) {
      this.#outside.delete(row.id);
      this.#roll.put(row);
      if (this.#roll.loaded > MOST + PAGE) this.#roll.forget(this.#looked, MOST, HEAD);
    } else {
      if (this.asOf === null) this.#roll.remove(row.id);
      if (coming && row.kind !== WITH_THEIRS) this.#outside.add(row.id);
    }
    this.hidden = this.#outside.size;
    this.#tick += 1;
    return fresh;
  }

  /** The desk may see it no more: nothing of it stays, and an answer that was on its way must not bring it back. */
  drop(id: string): void {
    this.#gone.add(id);
    this.#lose(id);
  }

  /** A row that is loaded, or was seen lately. */
  byId(id: string): Row | undefined {
    return this.#seen(this.#roll.get(id) ?? this.#known.get(id));
  }

  slice(from: number, to: number): (Row | undefined)[] {
    return this.#seen(this.#roll.slice(from, to));
  }

  /** The place of a row in the list, -1 when it is not loaded. */
  indexOf(id: string): number {
    return this.#seen(this.#roll.indexOf(id));
  }

  /** The place where a number stands or would stand. */
  place(n: number): number {
    return this.#seen(this.#roll.place(n));
  }

  isUnread(row: Row): boolean {
    if (row.own || row.n === 0 || row.kind === WITH_THEIRS) return false;
    return row.n > this.#marks.upTo ? !this.#read.has(row.n) : this.#again.has(row.n);
  }

  markRead(row: Row): void {
    if (this.isUnread(row)) this.#mark(row, false);
  }

  toggleRead(row: Row): void {
    if (!row.own && row.n > 0) this.#mark(row, !this.isUnread(row));
  }

  markAllRead(): void {
    this.#marks = { upTo: this.last, read: [], unread: [] };
    this.#keep();
  }

  #mark(row: Row, unread: boolean): void {
    const others = (numbers: readonly number[]): number[] => numbers.filter((n) => n !== row.n);
    const { upTo } = this.#marks;
    const [read, again] = [others(this.#marks.read), others(this.#marks.unread)];
    if (row.n > upTo && !unread) read.push(row.n);
    if (row.n <= upTo && unread) again.push(row.n);
    this.#marks = { upTo, read: read.slice(-MOST_MARKS), unread: again.slice(-MOST_MARKS) };
    this.#keep();
  }

  #lose(id: string): void {
    this.#roll.remove(id);
    this.#known.delete(id);
    this.#outside.delete(id);
    this.hidden = this.#outside.size;
    this.#tick += 1;
  }

  #keep(): void {
    localStorage.setItem(this.#kept, JSON.stringify(this.#marks));
  }

  async #begin(): Promise<void> {
    this.#asked?.abort();
    const asking = new AbortController();
    this.#asked = asking;
    let page: Feed;
    try {
      page = await this.api().feed(null, PAGE, this.#query, asking.signal);
    } catch (error) {
      if (asking !== this.#asked) return; // a later question has taken its place
      throw error;
    }
    if (asking !== this.#asked) return;
    this.#loading.clear();
    this.#roll.begin(this.#taken(page), page.next);
    // What the stream has brought while the answer was on its way.
    const later = this.asOf === null ? [...this.#known.values()].filter((row) => row.n > page.last) : [];
    for (const row of later) if (fits(row, this.#what, this.ground())) this.#roll.put(row);
    this.last = Math.max(this.last, page.last);
    this.#outside.clear();
    this.hidden = 0;
    this.asking = false;
    this.refused = null;
    if (!this.loaded) {
      this.#marks = kept(this.#kept) ?? { upTo: this.last, read: [], unread: [] };
      this.#keep();
      this.loaded = true;
    }
    this.#tick += 1;
  }

  #asks(): string {
    return [asked(this.#what), this.asOf && `known_at=${encodeURIComponent(this.asOf)}`].filter(Boolean).join("&");
  }

  #taken(page: Feed): Row[] {
    const rows = page.rows.filter((row) => !this.#gone.has(row.id));
    for (const row of rows) this.#know(row);
    return rows;
  }

  #know(row: Row): void {
    if (this.asOf !== null && (this.#known.get(row.id)?.version ?? 0) > row.version) return;
    this.#known.delete(row.id);
    this.#known.set(row.id, row);
    for (const id of this.#known.keys()) {
      if (this.#known.size <= KNOWN) return;
      this.#known.delete(id);
    }
  }

  /** The same array as long as it holds the same: what is drawn of it is drawn again when it must be. */
  #newest(): Row[] {
    const rows = this.#roll.rows(HEAD);
    const same = rows.length === this.#rows.length && rows.every((row, i) => row === this.#rows[i]);
    return (this.#rows = same ? this.#rows : rows);
  }

  /** What was read of the roll changes with it. */
  #seen<V>(value: V): V {
    void this.#tick;
    return value;
  }
}

/** Up to which number all was read, and the exceptions on both sides. */
interface Marks { upTo: number; read: number[]; unread: number[] }

function kept(name: string): Marks | null {
  const text = localStorage.getItem(name);
  if (text === null) return null;
  try {
    const held = JSON.parse(text) as Partial<Marks> | number;
    // Before the exceptions were kept it was the number alone.
    return typeof held === "number" ? { upTo: held, read: [], unread: [] } : { upTo: held.upTo ?? 0, read: held.read ?? [], unread: held.unread ?? [] };
  } catch {
    return null;
  }
}

import type { Api, Row } from "./api.ts";

const PAGE = 200;

/** The rows this desk may see, newest first, with what has been read. Held in memory only; of reading, only a number is kept. */
export class FeedStore {
  rows = $state.raw<Row[]>([]);
  loaded = $state(false);
  more = $state<number | null>(null);
  last = 0;
  #read = $state.raw<ReadonlySet<string>>(new Set());
  #readUpTo = $state(0);
  #kept = "";
  unread = $derived(this.rows.filter((row) => this.isUnread(row)).length);

  constructor(private readonly api: () => Api) {}

  async load(account: string): Promise<void> {
    this.#kept = `tansiq.read.${account}`;
    const feed = await this.api().feed(null, PAGE);
    const first = !this.loaded;
    this.#merge(feed.rows);
    this.last = Math.max(this.last, feed.last);
    if (first) {
      this.more = feed.next;
      const kept = localStorage.getItem(this.#kept);
      this.#readUpTo = kept === null ? feed.last : Number(kept);
      if (kept === null) localStorage.setItem(this.#kept, String(feed.last));
    }
    this.loaded = true;
  }

  async older(): Promise<void> {
    if (this.more === null) return;
    const feed = await this.api().feed(this.more, PAGE);
    this.more = feed.next;
    this.#merge(feed.rows);
  }

  /** Takes a row from the stream; true when it was not held in this version before. */
  take(row: Row): boolean {
    const known = this.rows.find((held) => held.id === row.id);
    this.last = Math.max(this.last, row.n);
    this.#merge([row]);
    return !known || known.version !== row.version;
  }

  drop(id: string): void {
    if (this.byId(id)) this.rows = this.rows.filter((row) => row.id !== id);
  }

  byId(id: string): Row | undefined {
    return this.rows.find((row) => row.id === id);
  }

  isUnread(row: Row): boolean {
    return !row.own && row.n > this.#readUpTo && !this.#read.has(mark(row));
  }

  markRead(row: Row): void {
    if (this.isUnread(row)) this.#read = new Set([...this.#read, mark(row)]);
  }

  markAllRead(): void {
    this.#readUpTo = this.rows[0]?.n ?? this.#readUpTo;
    this.#read = new Set();
    localStorage.setItem(this.#kept, String(this.#readUpTo));
  }

  #merge(rows: Row[]): void {
    const byId = new Map(this.rows.map((row) => [row.id, row]));
    for (const row of rows) {
      const held = byId.get(row.id);
      if (!row.current) {
        if (held && held.version <= row.version) byId.delete(row.id);
      } else if (!held || row.version >= held.version) {
        byId.set(row.id, row);
      }
    }
    this.rows = [...byId.values()].sort((a, b) => b.n - a.n);
  }
}

const mark = (row: Row): string => `${row.id}/${row.version}`;

/**
 * The feed's rows by their numbers, newest first, as far as they are loaded: the one place that knows what stands where in a list of a
 * hundred thousand of which a few hundred are here.
 *
 * Its theory. Numbers go from the newest down to 1 and are cut into *stretches* that leave no number out: a stretch is loaded (all
 * rows of its numbers that fit are here) or a hole (how many rows it has is known from before, or guessed from how dense the loaded
 * ones are). A page of the feed, asked for below a number, covers all numbers down to its last row: it turns that part of a hole
 * into a loaded stretch. So any place of the list can be loaded first, and no page is ever counted through. An event costs a search
 * among the stretches and in one of them, whatever the list's length.
 */

export interface Numbered { id: string; n: number; version: number }

interface Stretch<T> {
  /** Its numbers, both included; the first stretch goes up to whatever comes. */
  high: number;
  low: number;
  /** Null: a hole. */
  rows: T[] | null;
  count: number;
}

const FIRST = 1;

export class Roll<T extends Numbered> {
  #stretches: Stretch<T>[] = [];
  #byId = new Map<string, T>();

  /** @param page how many rows a page of the feed has, when there are as many. */
  constructor(readonly page: number) {}

  get length(): number {
    return this.#stretches.reduce((sum, held) => sum + held.count, 0);
  }

  get loaded(): number {
    return this.#byId.size;
  }

  /** Whether every row is counted, not guessed. */
  get exact(): boolean {
    return this.#stretches.every((held) => held.rows !== null);
  }

  get(id: string): T | undefined {
    return this.#byId.get(id);
  }

  /** What is loaded of the newest `most` places, newest first. */
  rows(most = Infinity): T[] {
    return most === Infinity ? this.#stretches.flatMap((held) => held.rows ?? []) : this.slice(0, most).filter((row) => row !== undefined);
  }

  /** Begins anew with the newest page; `next` is the number below which there may be more. */
  begin(rows: readonly T[], next: number | null): void {
    this.#byId.clear();
    const low = next ?? FIRST;
    this.#stretches = [{ high: Infinity, low, rows: this.#take(rows, low, Infinity), count: rows.length }];
    if (low > FIRST) this.#stretches.push(this.#hole(low - 1, FIRST));
    this.#recount();
  }

  /** A page that was asked for below `before`. */
  fill(before: number, rows: readonly T[], next: number | null): void {
    const low = next ?? FIRST;
    const high = before - 1;
    this.#stretches = this.#stretches.flatMap((held) => {
      if (held.rows !== null || held.low > high || held.high < low) return [held];
      const [top, bottom] = [Math.min(high, held.high), Math.max(low, held.low)];
      const part = this.#take(rows, bottom, top);
      const parts: Stretch<T>[] = [{ high: top, low: bottom, rows: part, count: part.length }];
      if (held.high > top) parts.unshift({ ...held, low: top + 1, count: share(held, held.high - top) });
      if (held.low < bottom) parts.push({ ...held, high: bottom - 1, count: share(held, bottom - held.low) });
      return parts;
    });
    this.#recount();
  }

  /** A row that has come or changed. One whose number lies in a hole is found there when the hole is loaded. */
  put(row: T): void {
    const held = this.#byId.get(row.id);
    if (held && held.n > row.n) return;
    if (held && held.n === row.n) {
      const rows = this.#stretches[this.#at(row.n)]?.rows;
      if (rows) rows[seat(rows, row.n)] = row;
      this.#byId.set(row.id, row);
      return;
    }
    this.remove(row.id);
    const at = this.#at(row.n);
    const stretch = this.#stretches[at];
    if (!stretch?.rows) return;
    stretch.rows.splice(seat(stretch.rows, row.n), 0, row);
    stretch.count += 1;
    this.#byId.set(row.id, row);
    if (stretch.count > 2 * this.page) this.#split(at, stretch, stretch.rows);
  }

  remove(id: string): void {
    const held = this.#byId.get(id);
    if (!held) return;
    this.#byId.delete(id);
    const stretch = this.#stretches[this.#at(held.n)];
    if (!stretch?.rows) return;
    stretch.rows.splice(seat(stretch.rows, held.n), 1);
    stretch.count -= 1;
  }

  /** The rows from one place to another (not included); undefined where there is a hole. */
  slice(from: number, to: number): (T | undefined)[] {
    const found: (T | undefined)[] = [];
    let start = 0;
    for (const { rows, count } of this.#stretches) {
      for (let i = Math.max(from, start); i < Math.min(to, start + count); i++) found.push(rows?.[i - start]);
      start += count;
      if (start >= to) break;
    }
    return found;
  }

  /** The place of a number: of its row, or where that would stand. */
  place(n: number): number {
    let start = 0;
    for (const { high, low, rows, count } of this.#stretches) {
      if (n >= low) return start + (rows ? seat(rows, n) : Math.floor(((high - n) * count) / (high - low + 1)));
      start += count;
    }
    return start;
  }

  indexOf(id: string): number {
    const held = this.#byId.get(id);
    return held ? this.place(held.n) : -1;
  }

  /** Below which number to ask so that a place is loaded; null when it is. */
  want(index: number): number | null {
    let start = 0;
    for (const { high, low, rows, count } of this.#stretches) {
      const offset = index - start;
      if (offset < count) {
        if (rows) return null;
        // Near the hole's top the page goes on where the rows above it end; farther down the place is in the page's middle.
        const skipped = offset < this.page ? 0 : offset - Math.floor(this.page / 2);
        return Math.max(low + 1, high + 1 - Math.floor((skipped * (high - low + 1)) / count));
      }
      start += count;
    }
    return null;
  }

  /** Lets go of loaded stretches, the farthest from `middle` first, until at most `most` rows are left; never of the newest `head`. */
  forget(middle: number, most: number, head: number): void {
    let start = 0;
    const spare = this.#stretches.flatMap((held) => {
      const far = Math.max(start - middle, middle - (start + held.count));
      const mayGo = held.rows !== null && held.count > 0 && start >= head && far > 0;
      start += held.count;
      return mayGo ? [{ held, far }] : [];
    });
    spare.sort((a, b) => b.far - a.far);
    for (const { held } of spare) {
      if (this.#byId.size <= most) return;
      for (const row of held.rows ?? []) this.#byId.delete(row.id);
      held.rows = null;
    }
  }

  /** Those of a page that belong between two numbers; what is here in a newer version already stays. */
  #take(rows: readonly T[], low: number, high: number): T[] {
    return rows.filter((row) => {
      if (row.n < low || row.n > high) return false;
      const held = this.#byId.get(row.id);
      if (held && held.n >= row.n) return false;
      if (held) this.remove(row.id);
      this.#byId.set(row.id, row);
      return true;
    });
  }

  #at(n: number): number {
    let [from, to] = [0, this.#stretches.length - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (n >= (this.#stretches[middle]?.low ?? 0)) to = middle;
      else from = middle + 1;
    }
    return from;
  }

  #split(at: number, stretch: Stretch<T>, rows: T[]): void {
    const newer = rows.slice(0, rows.length - this.page);
    const older = rows.slice(rows.length - this.page);
    const cut = newer.at(-1)?.n ?? stretch.low;
    this.#stretches.splice(at, 1, { high: stretch.high, low: cut, rows: newer, count: newer.length }, { high: cut - 1, low: stretch.low, rows: older, count: older.length });
  }

  #hole(high: number, low: number): Stretch<T> {
    const [newest] = this.#stretches;
    const rows = newest?.rows ?? [];
    const [first, last] = [rows[0]?.n ?? 1, rows.at(-1)?.n ?? 1];
    const dense = rows.length / (first - last + 1);
    return { high, low, rows: null, count: Math.max(1, Math.round((high - low + 1) * Math.min(1, dense))) };
  }

  /** Taking a page in may have taken an older version out of a stretch that was counted before. */
  #recount(): void {
    for (const held of this.#stretches) if (held.rows) held.count = held.rows.length;
  }
}

/** Where a number stands, or would stand, in rows of falling numbers. */
function seat(rows: readonly Numbered[], n: number): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle]?.n ?? 0) > n) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** What part of a hole's rows so many of its numbers are; never none, or nobody would ever ask for them. */
const share = ({ high, low, count }: { high: number; low: number; count: number }, numbers: number): number =>
  Math.max(1, Math.round((count * numbers) / (high - low + 1)));

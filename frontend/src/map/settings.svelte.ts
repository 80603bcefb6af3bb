/** How this browser's map is set: kept here, for it says nothing of what was received. */
import { FORMATS, type Format } from "../lib/coordinates.ts";
import type { Switch } from "./port.ts";
import type { Group } from "./symbols.ts";

const KEPT = "tansiq.map";
export type Toggle = Switch | Group;
interface Kept { hidden: string[]; own: string[]; clusters: boolean; format: string }

export class MapSettings {
  hidden = $state.raw<ReadonlySet<Toggle>>(new Set(["grid"]));
  /** Names of the operator's own layers that are shown. */
  own = $state.raw<ReadonlySet<string>>(new Set());
  clusters = $state(true);
  format = $state<Format>("mgrs");

  constructor() {
    try {
      const kept = JSON.parse(localStorage.getItem(KEPT) ?? "null") as Partial<Kept> | null;
      if (!kept) return;
      this.hidden = new Set((kept.hidden ?? []) as Toggle[]);
      this.own = new Set(kept.own ?? []);
      this.clusters = kept.clusters ?? true;
      this.format = FORMATS.find((held) => held === kept.format) ?? "mgrs";
    } catch {
      // Somebody else's words under our name: as on the first visit.
    }
  }

  toggle(what: Toggle): void {
    this.hidden = flipped(this.hidden, what);
    this.#keep();
  }

  toggleOwn(name: string): void {
    this.own = flipped(this.own, name);
    this.#keep();
  }

  group(on: boolean): void {
    this.clusters = on;
    this.#keep();
  }

  nextFormat(): void {
    this.format = FORMATS[(FORMATS.indexOf(this.format) + 1) % FORMATS.length] ?? "mgrs";
    this.#keep();
  }

  #keep(): void {
    const kept: Kept = { hidden: [...this.hidden], own: [...this.own], clusters: this.clusters, format: this.format };
    localStorage.setItem(KEPT, JSON.stringify(kept));
  }
}

function flipped<T>(held: ReadonlySet<T>, what: T): ReadonlySet<T> {
  const next = new Set(held);
  if (!next.delete(what)) next.add(what);
  return next;
}

import type { Route } from "../lib/route.svelte.ts";
import { asked, conditions, format, NOTHING, parse, sought, type Box, type Narrow, type Sought } from "./fits.ts";

/** What narrows the feed and the map with it. It stands in the URL and nowhere else, so it survives a reload and can be passed on. */
export class Filter {
  /** What the map shows; the map says so whenever it has come to rest. */
  bounds = $state.raw<Box | null>(null);
  now: Narrow = $derived.by(() => parse(this.route.query));
  /** How many conditions stand. */
  count = $derived(conditions(this.now));

  constructor(private readonly route: Route) {}

  set(change: Partial<Narrow>): void {
    this.route.narrow(format({ ...this.now, ...change }));
  }

  clear(): void {
    this.route.narrow(format(NOTHING));
  }

  /** Puts a choice in or takes it out. */
  toggle(name: "kinds" | "owners" | "sectors", value: string): void {
    const held = this.now[name];
    this.set({ [name]: held.includes(value) ? held.filter((each) => each !== value) : [...held, value] });
  }

  /** @param at the instant from which *the last hours* count, milliseconds. */
  sought(at: number): Sought {
    return sought(this.now, at, this.bounds);
  }

  asked(at: number): string {
    return asked(this.sought(at));
  }
}

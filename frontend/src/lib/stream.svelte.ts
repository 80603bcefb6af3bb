import type { Alarm, Links, Row } from "./api.ts";

export interface StreamHooks {
  record: (row: Row) => void;
  change: (row: Row) => void;
  /** Its owner has recalled it: nothing of it stays on the page. */
  gone: (id: string) => void;
  /** The desk's seat has changed so often: what is here may be hidden from it now. */
  sight: (changes: number) => void;
  alarms: (alarms: Alarm[]) => void;
  links: (links: Links) => void;
  /** Called after every cut, before the stream is opened again. False: do not open (the session is over). */
  back: () => Promise<boolean>;
  last: () => number;
}

/** The node says something at least every five seconds; three times that without a word is a cut, whatever the socket says. */
const SILENCE_MS = 15_000;
const WAITS_MS = [500, 1000, 2000, 4000, 8000] as const;

/** The node's events; when they stop, the page says so and tries again by itself. */
export class Stream {
  cutSince = $state<number | null>(null);
  #source: EventSource | null = null;
  #heard = 0;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #watch: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly hooks: StreamHooks) {}

  open(): void {
    this.#source?.close();
    const source = new EventSource(`/api/events?after=${this.hooks.last()}`);
    this.#source = source;
    this.#heard = Date.now();
    const on = <T>(kind: string, take: (data: T) => void): void =>
      source.addEventListener(kind, (event) => {
        this.#alive();
        take(JSON.parse((event as MessageEvent<string>).data) as T);
      });
    source.addEventListener("open", () => this.#alive());
    source.addEventListener("error", () => this.lost());
    on<Row>("record", this.hooks.record);
    on<Row>("change", this.hooks.change);
    on<{ id: string }>("gone", (data) => this.hooks.gone(data.id));
    on<{ sight: number }>("sight", (data) => this.hooks.sight(data.sight));
    on<{ alarms: Alarm[] }>("alarms", (data) => this.hooks.alarms(data.alarms));
    on<Links>("links", this.hooks.links);
    this.#watch ??= setInterval(() => {
      if (this.#source && Date.now() - this.#heard > SILENCE_MS) this.lost();
    }, 1000);
  }

  close(): void {
    this.#source?.close();
    this.#source = null;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Another call was answered: the node is there, and its events come next. */
  answered(): void {
    this.#tries = 0;
    this.cutSince = null;
  }

  /** The page was opened without the node, which was heard last then. */
  begin(since: number): void {
    this.cutSince = since;
    this.lost();
  }

  /** The stream broke or a call found nobody: wait a little, then ask again. */
  lost(): void {
    this.#source?.close();
    this.#source = null;
    this.cutSince ??= Date.now();
    if (this.#timer !== undefined) return;
    const wait = WAITS_MS[Math.min(this.#tries++, WAITS_MS.length - 1)] ?? 8000;
    this.#timer = setTimeout(() => void this.#again(), wait);
  }

  async #again(): Promise<void> {
    try {
      const go = await this.hooks.back();
      this.#timer = undefined;
      if (go) this.open();
    } catch {
      this.#timer = undefined;
      this.lost();
    }
  }

  #alive(): void {
    this.#heard = Date.now();
    this.answered();
  }
}

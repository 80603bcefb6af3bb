import { Refusal, type Api, type Row } from "./api.ts";
import type { Drawer, Outgoing, Sheet } from "./drafts.ts";
import { drawn } from "../form/pictures.ts";

export type Outcome = { kind: "sent"; row: Row } | { kind: "queued" } | { kind: "refused"; refusal: Refusal };

/** What is told to go. */
export type Told = Pick<Outgoing, "key" | "draft" | "digest" | "to" | "words">;

const AGAIN_MS = 4000;
/** Refusals that say nothing about the draft: the same call may succeed later, so it stays queued. */
const LATER = new Set(["unreachable", "session.needed", "session.csrf", "request.too-many", "store.in-use", "account.locked"]);

/** Own drafts and what waits for the node. Every item keeps its idempotency key, so sending twice makes nothing twice. */
export class Outbox {
  sheets = $state.raw<Sheet[]>([]);
  waiting = $state.raw<Outgoing[]>([]);
  /** What waits for a person now, no more for the node. */
  stranded = $derived(this.waiting.filter((item) => item.state !== "waiting"));
  #account = "";
  #busy = new Set<string>();
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly api: () => Api,
    private readonly drawer: Drawer,
    private readonly sent: (row: Row) => void,
    /** Something that was told to go waits for a person instead: who gets it must be looked at, or the node has not taken it. */
    private readonly stuck: () => void,
  ) {}

  async load(account: string): Promise<void> {
    this.#account = account;
    const held = await this.drawer.all(account).catch(() => ({ sheets: [], outgoing: [] }));
    this.sheets = held.sheets.sort((a, b) => b.saved_at - a.saved_at);
    this.waiting = held.outgoing.map(together).sort((a, b) => a.saved_at - b.saved_at);
    this.#timer ??= setInterval(() => void this.flush(), AGAIN_MS);
  }

  async keep(sheet: Sheet): Promise<void> {
    const kept = { ...sheet, account: this.#account, saved_at: Date.now() };
    this.sheets = [kept, ...this.sheets.filter((held) => held.key !== sheet.key)];
    await this.drawer.putSheet($state.snapshot(kept) as Sheet).catch(() => undefined);
  }

  async dropSheet(key: string): Promise<void> {
    this.sheets = this.sheets.filter((held) => held.key !== key);
    await this.drawer.dropSheet(key).catch(() => undefined);
  }

  async drop(key: string): Promise<void> {
    this.waiting = this.waiting.filter((held) => held.key !== key);
    await this.drawer.dropOutgoing(key).catch(() => undefined);
  }

  /** Tells something to go. It is stored first: a page that dies now loses nothing. */
  async submit(item: Told): Promise<Outcome> {
    const outgoing = this.#outgoing(item);
    await this.drawer.putOutgoing($state.snapshot(outgoing) as Outgoing).catch(() => undefined);
    const outcome = await this.#send(outgoing);
    if (outcome.kind === "queued" && !this.waiting.some((held) => held.key === item.key)) this.#set(outgoing);
    if (outcome.kind === "refused") await this.drawer.dropOutgoing(outgoing.key).catch(() => undefined);
    return outcome;
  }

  /** Told to go, and may still be taken back for some seconds: stored, so that it goes even if the page is closed meanwhile. */
  async hold(item: Told): Promise<void> {
    await this.drawer.putOutgoing($state.snapshot(this.#outgoing(item)) as Outgoing).catch(() => undefined);
  }

  /** Taken back in time. */
  async release(key: string): Promise<void> {
    await this.drawer.dropOutgoing(key).catch(() => undefined);
  }

  /** Tries everything that waits, oldest first. */
  async flush(): Promise<void> {
    for (const item of this.waiting.filter((held) => held.state === "waiting")) {
      const outcome = await this.#send(item);
      if (outcome.kind === "refused") {
        const state = outcome.refusal.code === "release.changed" ? "look-again" : "refused";
        const stuck: Outgoing = { ...item, state, code: outcome.refusal.code, detail: outcome.refusal.detail };
        this.#set(stuck);
        this.stuck();
        await this.drawer.putOutgoing($state.snapshot(stuck) as Outgoing).catch(() => undefined);
      }
      if (outcome.kind === "queued") return;
    }
  }

  async #send(item: Outgoing): Promise<Outcome> {
    if (this.#busy.has(item.key)) return { kind: "queued" };
    this.#busy.add(item.key);
    try {
      if (item.digest === null) {
        // The names were never shown, so nothing may go on its own: once the node answers, a person looks first.
        await this.api().dryRun(item.draft);
        const looked: Outgoing = { ...item, state: "look-again" };
        this.#set(looked);
        this.stuck();
        await this.drawer.putOutgoing($state.snapshot(looked) as Outgoing).catch(() => undefined);
        return { kind: "queued" };
      }
      const { row } = await this.api().send(item.draft, item.digest, item.key);
      await this.drop(item.key);
      await this.dropSheet(item.key);
      this.sent(row);
      return { kind: "sent", row };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return LATER.has(error.code) ? { kind: "queued" } : { kind: "refused", refusal: error };
    } finally {
      this.#busy.delete(item.key);
    }
  }

  #outgoing(item: Told): Outgoing {
    return { ...item, account: this.#account, saved_at: Date.now(), state: "waiting", code: null, detail: "" };
  }

  #set(item: Outgoing): void {
    this.waiting = [...this.waiting.filter((held) => held.key !== item.key), item].sort((a, b) => a.saved_at - b.saved_at);
  }
}

/** What a page before this one has told to go, its pictures after it: another draft, so a person looks again. */
function together({ pictures, ...item }: Outgoing): Outgoing {
  return pictures?.length ? { ...item, draft: { ...item.draft, pictures: pictures.map(drawn) }, digest: null } : item;
}

import { Refusal, type Api, type Door, type Me } from "./api.ts";
import { forgetDesk, keepDesk, keptDesk } from "./kept-desk.ts";

/** Who works with records; an administrator by that role alone does not. */
export const atDesk = (me: Me): boolean => me.roles.includes("officer") || me.roles.includes("release-authority");

/** `ended`: it was there and is over; the page stays as it is under the sign-in, so that no word is lost. */
export type SessionState = "asking" | "out" | "in" | "ended" | "unreachable";

export class Session {
  state = $state<SessionState>("asking");
  me = $state.raw<Me | null>(null);
  door = $state.raw<Door | null>(null);
  /** Whether the sign-in lies over the page: what is under it takes neither keys nor clicks. */
  readonly asked = $derived(this.state === "out" || this.state === "ended");
  /** The node's clock less this machine's, milliseconds. */
  skew_ms = 0;
  /** Until when the node was heard, where this page was opened without it. */
  heard: number | null = null;

  constructor(private readonly api: () => Api) {}

  async begin(): Promise<void> {
    try {
      this.#enter(await this.api().me());
    } catch (error) {
      // Neither says that he is signed out.
      if (error instanceof Refusal && ["unreachable", "request.too-many"].includes(error.code)) this.#openCut();
      else await this.ask("out");
    }
  }

  async ask(state: "out" | "ended"): Promise<void> {
    if (this.state === state) return;
    this.state = state;
    forgetDesk();
    try {
      this.door = await this.api().door();
    } catch {
      if (state === "out") this.state = "unreachable";
    }
  }

  async signIn(account: string, password: string): Promise<void> {
    this.#enter(await this.api().signIn(account, password));
  }

  async signOut(): Promise<void> {
    await this.api().signOut().catch(() => undefined);
    forgetDesk();
    location.hash = "";
    location.reload();
  }

  /** A fresh token and clock after a cut. False when the session is over. */
  async renew(): Promise<boolean> {
    const before = this.me?.csrf;
    try {
      this.#enter(await this.api().me());
      return true;
    } catch (error) {
      if (error instanceof Refusal && error.code === "session.needed") {
        // Somebody signed in while the answer to the session before was on its way.
        if (this.me?.csrf !== before) return true;
        await this.ask("ended");
        return false;
      }
      throw error;
    }
  }

  /** Notes that the node answers, for a page that is opened again without it. */
  hear(): void {
    if (this.me && this.state === "in" && atDesk(this.me)) keepDesk(this.me, Date.now());
  }

  /** The desk that sat here last, as this browser kept it: its drafts can be read and written on, nothing else is there. */
  #openCut(): void {
    const kept = keptDesk(Date.now());
    if (kept) {
      this.me = { ...kept.me, csrf: "", now: new Date(kept.heard).toISOString() };
      this.heard = kept.heard;
    }
    this.state = "unreachable";
  }

  #enter(me: Me): void {
    // Another desk on the same page, or one that may see something else now: what it could see must be gone from memory and screen.
    // A page that was opened without the node has shown nothing received yet.
    const sees = this.state === "unreachable" || this.me?.sight === me.sight;
    if (this.me && (this.me.account !== me.account || this.me.desk !== me.desk || !sees)) location.reload();
    this.skew_ms = Date.parse(me.now) - Date.now();
    this.me = me;
    this.state = "in";
    this.hear();
  }
}

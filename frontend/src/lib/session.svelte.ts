import { Refusal, type Api, type Door, type Me } from "./api.ts";

/** `ended`: it was there and is over; the page stays as it is under the sign-in, so that no word is lost. */
export type SessionState = "asking" | "out" | "in" | "ended" | "unreachable";

export class Session {
  state = $state<SessionState>("asking");
  me = $state.raw<Me | null>(null);
  door = $state.raw<Door | null>(null);
  /** The node's clock less this machine's, milliseconds. */
  skew_ms = 0;

  constructor(private readonly api: () => Api) {}

  async begin(): Promise<void> {
    try {
      this.#enter(await this.api().me());
    } catch (error) {
      if (error instanceof Refusal && error.code === "unreachable") this.state = "unreachable";
      else await this.ask("out");
    }
  }

  async ask(state: "out" | "ended"): Promise<void> {
    if (this.state === state) return;
    this.state = state;
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
    location.hash = "";
    location.reload();
  }

  /** A fresh token and clock after a cut. False when the session is over. */
  async renew(): Promise<boolean> {
    try {
      this.#enter(await this.api().me());
      return true;
    } catch (error) {
      if (error instanceof Refusal && error.code === "session.needed") {
        await this.ask("ended");
        return false;
      }
      throw error;
    }
  }

  #enter(me: Me): void {
    // Another desk on the same page: what the last one could see must be gone from memory and screen.
    if (this.me && (this.me.account !== me.account || this.me.desk !== me.desk)) location.reload();
    this.skew_ms = Date.parse(me.now) - Date.now();
    this.me = me;
    this.state = "in";
  }
}

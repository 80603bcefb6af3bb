/** Something that a page of the administration asks the node for, and asks again while it stands there. */
import { Refusal } from "../lib/api.ts";

export class Asked<T> {
  value = $state.raw<T | null>(null);
  failure = $state.raw<Refusal | null>(null);
  /** When the value came, by this machine. */
  at = $state(0);
  #asking = false;

  constructor(private readonly get: () => Promise<T>) {}

  ask = async (): Promise<void> => {
    if (this.#asking) return;
    this.#asking = true;
    try {
      this.put(await this.get());
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.failure = error;
    } finally {
      this.#asking = false;
    }
  };

  put(value: T): void {
    this.value = value;
    this.failure = null;
    this.at = Date.now();
  }

  /** Asks now, and then again and again; for an `$effect`. */
  every(seconds: number): () => void {
    void this.ask();
    const timer = setInterval(() => void this.ask(), seconds * 1000);
    return () => clearInterval(timer);
  }
}

import { Refusal } from "./api.ts";

/** A call that somebody has asked for: busy while it runs, and what it was refused with. */
export class Act {
  busy = $state(false);
  refusal = $state.raw<Refusal | null>(null);

  async run(work: () => Promise<void>): Promise<boolean> {
    this.busy = true;
    this.refusal = null;
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.refusal = error;
      return false;
    } finally {
      this.busy = false;
    }
  }
}

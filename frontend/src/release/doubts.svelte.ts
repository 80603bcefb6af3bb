/** What came under keys that were in other hands, as far as this desk sees it. */
import { Known } from "../lib/known.svelte.ts";
import { doubts, type InDoubt } from "./release-api.ts";

export const inDoubt = new Known(doubts);
/** Received, and this agency has not said since how sure it is. */
export const unjudged = (held: InDoubt): string[] => held.theirs.filter((id) => !held.judged.includes(id));
export const openDoubts = (): number => (inDoubt.all ?? []).reduce((sum, held) => sum + held.mine.length + unjudged(held).length, 0);

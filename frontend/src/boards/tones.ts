/** Tones and shapes of what boards show; each state has both, and a word beside them. */
import type { Tone } from "../parts/words.ts";
import type { Priority, Word } from "./boards-api.ts";

export const wordTone: Record<Word, Tone> = { none: "attention", noted: "attention", accepted: "info", refused: "danger", done: "done", unknown: "muted" };
export const wordIcon: Record<Word, string> = { none: "pending", noted: "received", accepted: "concur", refused: "refused", done: "done", unknown: "unknown" };
export const priorityTone: Record<Priority, Tone> = { immediate: "danger", urgent: "attention", routine: "muted" };

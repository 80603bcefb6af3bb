/**
 * Whose desk this page was, so that a reload opens it while the node is away: what stands in the status line and whose drafts these
 * are, for one shift. No token, nothing of a record; signing out and a session that has ended take it away.
 */
import type { Me } from "./api.ts";

const KEPT = "tansiq.desk";
/** As long as a session (`accounts.SESSION_FOR`). */
const SHIFT_MS = 14 * 60 * 60 * 1000;

export interface KeptDesk {
  me: Omit<Me, "csrf" | "now">;
  /** When the node was last heard, by this machine. */
  heard: number;
}

export function keepDesk(me: Me, heard: number): void {
  const { csrf: _, now: __, ...who } = me;
  localStorage.setItem(KEPT, JSON.stringify({ me: who, heard } satisfies KeptDesk));
}

export function keptDesk(now: number): KeptDesk | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? "null") as KeptDesk | null;
    return kept && now - kept.heard < SHIFT_MS && kept.heard <= now ? kept : null;
  } catch {
    return null;
  }
}

export function forgetDesk(): void {
  localStorage.removeItem(KEPT);
}

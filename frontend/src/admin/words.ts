/** Small words that several pages of the administration share. */
import { maybe, t } from "../lib/language.svelte.ts";

const STEP = 1024;

/** Bytes as people say them. */
export function size(bytes: number): string {
  if (bytes < STEP * STEP) return t("admin-kib", { n: Math.max(1, Math.round(bytes / STEP)) });
  if (bytes < STEP ** 3) return t("admin-mib", { n: Math.round((bytes / STEP ** 2) * 10) / 10 });
  return t("admin-gib", { n: Math.round((bytes / STEP ** 3) * 10) / 10 });
}

/** A kind of record in the page's words; one of a newer node under its own name. */
export const kindName = (kind: string): string => maybe(`kind-${kind}`) ?? maybe(`admin-kind-${kind}`) ?? kind;

export const secondsSince = (at: string | null, now: string): number | null => (at === null ? null : (Date.parse(now) - Date.parse(at)) / 1000);

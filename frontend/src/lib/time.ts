/** Times as the page shows them: instants, and ages in words. */
import { t } from "./language.svelte.ts";

export * from "./instant.ts";

/** Seconds as the shortest words that still say how old: "4 s", "7 min", "3 h", "2 d". */
export function age(seconds: number): string {
  const s = Math.max(0, Math.round(seconds));
  if (s < 60) return t("age-s", { n: s });
  if (s < 3600) return t("age-min", { n: Math.floor(s / 60) });
  if (s < 48 * 3600) return t("age-h", { n: Math.floor(s / 3600) });
  return t("age-d", { n: Math.floor(s / 86400) });
}

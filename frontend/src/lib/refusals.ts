import type { Refusal } from "./api.ts";
import { maybe, t } from "./language.svelte.ts";

/** A refusal in the page's language: by its stable code; a code of a newer node falls back to the node's own sentence. */
export function refusalWords(refusal: Refusal): string {
  return codeWords(refusal.code, refusal.detail);
}

export function codeWords(code: string, detail = ""): string {
  return maybe(`error-${code.replaceAll(".", "-")}`) ?? (detail || t("error-internal"));
}

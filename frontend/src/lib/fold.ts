import { latin } from "./digits.ts";

/** Words as they are compared: one letter for the ways in which Arabic and Kurdish keyboards write it, no marks, no joiners. */
export function folded(text: string): string {
  return latin(text)
    .normalize("NFKD")
    .replace(/[\p{M}\u200c\u200dـ]/gu, "")
    .replace(/[ىیې]/g, "ي")
    .replace(/[کڪ]/g, "ك")
    .replace(/[ةەهھ]/g, "ه")
    .replace(/[أإآٱ]/g, "ا")
    .toLowerCase()
    .trim();
}

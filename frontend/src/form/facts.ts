import { maybe } from "../lib/language.svelte.ts";

/** A choice in words; one that only a newer node knows as it stands, an absent one not at all. */
export const told = (prefix: string, choice: unknown): string => (typeof choice === "string" && choice ? (maybe(`${prefix}-${choice}`) ?? choice) : "");

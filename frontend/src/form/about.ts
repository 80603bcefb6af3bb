/** The records that a form names: their ids in the letters `about`, a blank between. */
export const readAbout = (text: string | undefined): string[] => (text ?? "").split(" ").filter(Boolean);
/** Back to letters; agencies and desks stand in them the same way. */
export const idsOf = (held: unknown): string => (Array.isArray(held) ? held.join(" ") : "");

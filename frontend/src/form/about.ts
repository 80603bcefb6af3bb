/** The records that a form names: their ids in the letters `about`, a blank between. */
export const readAbout = (text: string | undefined): string[] => (text ?? "").split(" ").filter(Boolean);

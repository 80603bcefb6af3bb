/** How sure one is of the source, and of what it says: the letters and figures of NATO's scale. */
export const RELIABILITIES: readonly string[] = ["A", "B", "C", "D", "E", "F"];
export const CREDIBILITIES: readonly string[] = ["1", "2", "3", "4", "5", "6"];

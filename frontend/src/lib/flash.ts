/** Kinds that warn those on the ground for as long as they hold: always shown, in the tone of danger, as bars on the axis. */
export const isFlash = (kind: string): boolean => kind === "alert" || kind === "deviation";

/** Sorts of explosive items, in IMAS's terms (`kinds.hazard.Device`). */
export const DEVICES = [
  "mine-anti-personnel", "mine-anti-vehicle", "ied", "booby-trap", "submunition", "rocket", "shell", "grenade", "bomb", "detonator", "other",
] as const;

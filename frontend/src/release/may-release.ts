import type { Me } from "../lib/api.ts";

/** At a hosted desk nobody is a release authority: its accounts are made by another agency's administrator. */
export const mayRelease = (me: Me): boolean => me.roles.includes("release-authority") && me.administered_by === null;

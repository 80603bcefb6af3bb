/** Which alarms stand in the band, and where. Pure. */
import type { Alarm } from "./api.ts";

/** What was acknowledged a moment ago and the place that it keeps for so long. */
export interface Lately { alarm: Alarm; place: number }

/** So long an acknowledged alarm keeps its place: what moves up under the pointer would take the second click of two, unread. */
export const LINGER_MS = 1000;

/** What still calls for somebody. */
export const calls = (alarm: Alarm): boolean => alarm.acknowledged === null && alarm.settled === null;

/** Those that nobody has acknowledged, in the node's order, and between them in their places those that were a moment ago. */
export function band(alarms: readonly Alarm[], lately: readonly Lately[]): Alarm[] {
  const kept = new Set(lately.map(({ alarm }) => alarm.id));
  const found = alarms.filter((alarm) => alarm.acknowledged === null && !kept.has(alarm.id));
  for (const { alarm, place } of [...lately].sort((a, b) => a.place - b.place)) found.splice(place, 0, alarms.find(({ id }) => id === alarm.id) ?? alarm);
  return found;
}

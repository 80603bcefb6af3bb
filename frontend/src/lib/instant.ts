/** Instants: UTC inside, UTC and local outside, 24 hours, Latin digits. Pure. */
import { latin } from "./digits.ts";

const two = (n: number): string => String(n).padStart(2, "0");

export const clockUtc = (at: Date): string => `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
export const clockLocal = (at: Date): string => `${two(at.getHours())}:${two(at.getMinutes())}`;
export const dayUtc = (at: Date): string => `${at.getUTCFullYear()}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
export const dayLocal = (at: Date): string => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
/** `2026-11-24 05:12Z`: what stands in a time box. */
export const stampUtc = (at: Date): string => `${dayUtc(at)} ${clockUtc(at)}Z`;
export const stampLocal = (at: Date): string => `${dayLocal(at)} ${clockLocal(at)}`;
export const wire = (at: Date): string => at.toISOString().replace(/\.\d{3}Z$/, "Z");

/**
 * A time as officers type it: `0512`, `05:12`, `05:12Z`, `24 05:12`, `11-24 05:12`, `2026-11-24 05:12Z`, any digits.
 * With Z it is UTC, without it is local; what is not given is today's. Null when it is none.
 */
export function readTime(text: string, now: Date): Date | null {
  const clean = latin(text).trim().toUpperCase().replace("T", " ").replaceAll("/", "-");
  const found = /^(?:(?:(?:(\d{4})-)?(\d{1,2})-)?(\d{1,2})\s+)?(\d{1,2}):?(\d{2})(?::\d{2})?\s*(Z|UTC)?$/.exec(clean);
  if (!found) return null;
  const utc = found[6] !== undefined;
  const part = (i: number, otherwise: number): number => (found[i] === undefined ? otherwise : Number(found[i]));
  const year = part(1, utc ? now.getUTCFullYear() : now.getFullYear());
  const month = part(2, (utc ? now.getUTCMonth() : now.getMonth()) + 1);
  const day = part(3, utc ? now.getUTCDate() : now.getDate());
  const hour = part(4, 0);
  const minute = part(5, 0);
  if (hour > 23 || minute > 59) return null;
  const at = utc ? new Date(Date.UTC(year, month - 1, day, hour, minute)) : new Date(year, month - 1, day, hour, minute);
  const back = utc ? [at.getUTCMonth() + 1, at.getUTCDate()] : [at.getMonth() + 1, at.getDate()];
  return back[0] === month && back[1] === day ? at : null;
}

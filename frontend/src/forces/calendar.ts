/** When something is manned, as letters and as words: `mon tue 06:00-18:00`, one shift a line. Pure. */
import { latin } from "../lib/digits.ts";
import { t } from "../lib/language.svelte.ts";

export const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
export type Day = (typeof DAYS)[number];
export interface Shift { days: Day[]; from: string; to: string }
export interface Calendar { offset_min: number; shifts: Shift[]; exceptions: { from: string; to: string; manned: boolean }[] }

/** Iraq keeps one time all the year round. */
const OFFSET_MIN = 180;
const CLOCK = /^([01]?\d|2[0-3]):?([0-5]\d)$/;
export type Manning = "" | "always" | "shifts";

export function readClock(text: string): string | null {
  const found = CLOCK.exec(latin(text).trim());
  return found ? `${(found[1] ?? "").padStart(2, "0")}:${found[2]}` : null;
}

export const shiftLine = (shift: Shift): string => `${shift.days.join(" ")} ${shift.from}-${shift.to}`;

/** A line that a `CalendarBox` wrote; its clocks as they were typed. */
export function shiftOf(line: string): Shift {
  const days = DAYS.filter((day) => line.split(" ").includes(day));
  const [from = "", to = ""] = (line.split(" ").at(-1) ?? "").split("-");
  return { days, from, to };
}

/** Null: nobody has said. Undefined: it cannot be read. */
export function readCalendar(choice: string, lines: string): Calendar | null | undefined {
  if (choice === "always") return { offset_min: OFFSET_MIN, shifts: [{ days: [...DAYS], from: "00:00", to: "00:00" }], exceptions: [] };
  if (choice !== "shifts") return null;
  const shifts: Shift[] = [];
  for (const line of lines.split("\n").filter((each) => each.trim())) {
    const { days, from, to } = shiftOf(line);
    const [start, end] = [readClock(from), readClock(to)];
    if (days.length === 0 || !start || !end) return undefined;
    shifts.push({ days, from: start, to: end });
  }
  return shifts.length > 0 ? { offset_min: OFFSET_MIN, shifts, exceptions: [] } : undefined;
}

const isAlways = (shift: Shift | undefined): boolean => shift !== undefined && shift.from === shift.to && shift.days.length === DAYS.length;

export function letters(calendar: Calendar | null | undefined): { choice: Manning; lines: string } {
  if (!calendar) return { choice: "", lines: "" };
  if (calendar.shifts.length === 1 && isAlways(calendar.shifts[0])) return { choice: "always", lines: "" };
  return { choice: "shifts", lines: calendar.shifts.map(shiftLine).join("\n") };
}

export function calendarWords(calendar: Calendar | null): string {
  if (!calendar) return t("manned-unknown");
  const lines = calendar.shifts.map((shift) => {
    if (isAlways(shift)) return t("manned-always");
    const days = shift.days.length === DAYS.length ? t("every-day") : DAYS.filter((day) => shift.days.includes(day)).map((day) => t(`weekday-${DAYS.indexOf(day)}`)).join(" · ");
    return `${days} ⁦${shift.from}–${shift.to}⁩`;
  });
  if (calendar.exceptions.length > 0) lines.push(t("manned-exceptions", { n: calendar.exceptions.length }));
  return lines.join("\n") || t("manned-never");
}

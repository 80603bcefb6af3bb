/**
 * A next version: what an officer has not touched stays exactly as it was, and what his form does not know is not lost. Letters say less than a
 * record: minutes where it has seconds, metres where it has centimetres, weekly hours and not the days that differ. So a field is taken from
 * the version before wherever the letters say the same of it as they said before. (What others have concurred with hangs on it, too: a
 * time that lost its seconds would be another agreement.) Pure.
 */
type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param before what the letters of the version before say, `kept` what it said itself; undefined: there is none. */
export function amended(found: unknown, before: unknown, kept: unknown): unknown {
  if (isFields(found) && isFields(kept)) {
    const said = isFields(before) ? before : {};
    return { ...kept, ...Object.fromEntries(Object.entries(found).map(([name, value]) => [name, amended(value, said[name], kept[name])])) };
  }
  return kept !== undefined && JSON.stringify(found) === JSON.stringify(before) ? kept : found;
}

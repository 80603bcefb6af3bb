/** What counts no more. A row says how its record ends and from when on; whether it has ended is asked of an instant. Pure. */

export interface Over { word: string; since: string | null }
type Ending = { over?: Over | null };

export const isOver = ({ over }: Ending, at: number): boolean => Boolean(over) && (!over?.since || Date.parse(over.since) <= at);

/** The newest end that has passed at an instant: whatever is over then is over at that, and it changes only when something ends. */
export function lastEnd(rows: readonly Ending[], at: number): number {
  let found = -Infinity;
  for (const { over } of rows) {
    const end = over?.since ? Date.parse(over.since) : Infinity;
    if (end <= at && end > found) found = end;
  }
  return found;
}

/** Lengths, areas and bearings as they are written: Latin figures, units that everybody in the room reads. Pure. */
export function length(metres: number): string {
  if (!Number.isFinite(metres)) return "—";
  if (metres < 1000) return `${Math.round(metres)} m`;
  return `${(metres / 1000).toFixed(metres < 100_000 ? 2 : 0)} km`;
}

export function surface(square_metres: number): string {
  if (square_metres < 10_000) return `${Math.round(square_metres)} m²`;
  return `${(square_metres / 1e6).toFixed(square_metres < 1e8 ? 2 : 0)} km²`;
}

/** Three figures from true north. */
export const bearing = (degrees: number): string => (Number.isFinite(degrees) ? `${String(Math.round(degrees) % 360).padStart(3, "0")}°` : "—");
/** NATO mils: 6400 round. */
export const mils = (degrees: number): string => (Number.isFinite(degrees) ? `${String(Math.round((degrees * 6400) / 360) % 6400).padStart(4, "0")} mil` : "—");

/** Figures and units inside words that run the other way. */
export const isolated = (words: string): string => `\u2066${words}\u2069`;

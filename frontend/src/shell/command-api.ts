import type { Api, Feed, Names } from "../lib/api.ts";

export interface FoundPlace {
  id: string; names: Names; others: string[]; kind: string; lat: number; lon: number; governorate: string; district: string;
  match: "name" | "beginning" | "words" | "near"; distance_m: number | null;
}

export const findPlaces = (api: Api, words: string, limit: number, signal: AbortSignal): Promise<{ places: FoundPlace[] }> =>
  api.call("GET", `/api/places?${new URLSearchParams({ words, limit: String(limit) })}`, { signal });

/** @param kinds only these; empty: all. */
export function findRecords(api: Api, words: string, kinds: readonly string[], limit: number, signal: AbortSignal): Promise<Feed> {
  const asked = new URLSearchParams({ words });
  for (const kind of kinds) asked.append("kind", kind);
  return api.feed(null, limit, asked.toString(), signal);
}

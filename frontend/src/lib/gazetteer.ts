/** Places by name: the node's gazetteer, and the basemap's own towns where it has none or does not answer. */
import { towns, type Town } from "../map/basemap.ts";
import { Refusal, type Api, type Names, type Position } from "./api.ts";
import { folded } from "./fold.ts";

export interface FoundPlace { key: string; names: Names; kind: string; within: string; position: Position; distance_m: number | null }

interface PlaceView {
  id: string; names: Names; kind: string; lat: number; lon: number; governorate: string; district: string; distance_m: number | null;
}

let held: Promise<Town[]> | null = null;

/** The best first; the same place from two sources once. Nothing when `words` say nothing. */
export async function findPlaces(api: Api, words: string, most: number, signal: AbortSignal): Promise<FoundPlace[]> {
  if (folded(words).length < 2) return [];
  const [known, own] = await Promise.all([asked(api, words, most, signal), drawn(words)]);
  const once = new Map<string, FoundPlace>();
  for (const place of [...known, ...own]) {
    const where = `${place.position[0].toFixed(2)} ${place.position[1].toFixed(2)}`;
    if (!once.has(where)) once.set(where, place);
  }
  return [...once.values()].slice(0, most);
}

async function asked(api: Api, words: string, most: number, signal: AbortSignal): Promise<FoundPlace[]> {
  try {
    const { places } = await api.call<{ places: PlaceView[] }>("GET", `/api/places?words=${encodeURIComponent(words.slice(0, 200))}&limit=${most}`, { signal });
    return places.map(({ id, names, kind, lat, lon, governorate, district, distance_m }) => ({
      key: id, names, kind, within: [district, governorate].filter(Boolean).join(" · "), position: [lon, lat], distance_m,
    }));
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

async function drawn(words: string): Promise<FoundPlace[]> {
  held ??= towns();
  const sought = folded(words);
  return (await held)
    .filter((town) => Object.values(town.names).some((word) => folded(word).split(" ").some((part) => part.startsWith(sought)) || folded(word).startsWith(sought)))
    .map((town) => ({ key: town.at.join(), names: town.names, kind: town.kind, within: "", position: town.at, distance_m: null }));
}

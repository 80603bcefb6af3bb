/** The basemap's places and attributions; a node without them still gives a working map. */
import type { Names, Position } from "../lib/api.ts";
import { BASEMAP } from "./style.ts";

export interface Town { at: Position; names: Names; kind: "country" | "governorate" | "place"; /** 0 country or governorate, 1 seat of a governorate … 4 locality. */ rank: number }

async function read(file: string): Promise<unknown> {
  try {
    const answer = await fetch(`${BASEMAP}/${file}`);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

export async function towns(): Promise<Town[]> {
  const held = (await read("places.geojson")) as GeoJSON.FeatureCollection | null;
  return (held?.features ?? []).flatMap((feature) => {
    if (feature.geometry?.type !== "Point") return [];
    const { kind, names, rank } = feature.properties as Omit<Town, "at" | "names"> & { names: Partial<Names> };
    return [{ at: feature.geometry.coordinates as Position, names: { ar: "", ckb: "", en: "", ...names }, kind, rank }];
  });
}

/** What the licences ask to be shown. */
export async function attributions(): Promise<string[]> {
  const held = (await read("attribution.json")) as { text: string }[] | null;
  return (held ?? []).map((source) => source.text);
}

/** The basemap's places and attributions; a node without them still gives a working map. */
import type { Names, Position } from "../lib/api.ts";
import { BASEMAP } from "./style.ts";

export interface Town { at: Position; names: Names; weight: number }

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
    const properties = (feature.properties ?? {}) as Record<string, unknown>;
    const nested = (typeof properties["names"] === "object" && properties["names"] !== null ? properties["names"] : {}) as Record<string, unknown>;
    const word = (...keys: string[]): string => {
      for (const key of keys) {
        const value = nested[key] ?? properties[key];
        if (typeof value === "string" && value) return value;
      }
      return "";
    };
    const names = { ar: word("ar", "name_ar"), ckb: word("ckb", "name_ckb", "name_ku"), en: word("en", "name_en", "name") };
    const weight = Number(properties["population"] ?? properties["pop"] ?? properties["rank"] ?? 0);
    return [{ at: feature.geometry.coordinates as Position, names, weight: Number.isFinite(weight) ? weight : 0 }];
  });
}

export async function attributions(): Promise<string[]> {
  const held = await read("attribution.json");
  const items = Array.isArray(held) ? held : Object.values((held ?? {}) as Record<string, unknown>).flat();
  return items.flatMap((item) => {
    if (typeof item === "string") return [item];
    const words = item as Record<string, unknown> | null;
    const text = words?.["text"] ?? words?.["attribution"] ?? words?.["source"] ?? words?.["name"] ?? words?.["title"];
    return typeof text === "string" ? [text] : [];
  });
}

/**
 * Layers from the operator's own disk: PMTiles (vector or raster), GeoJSON, GeoPackage (which the node gives as GeoJSON).
 *
 * Nothing is known of what they hold, so they are drawn quietly, all alike: areas as a faint wash, lines and points in the map's own ink, names
 * as pictures like all other text. A layer that fails is logged and leaves the map as it is; the panel says what the node found wrong with it.
 */
import { addProtocol, type LayerSpecification, type Map as GlMap } from "maplibre-gl";
import { tokens } from "./paint.ts";
import type { OwnLayer } from "./port.ts";
import { OWN_FEATURES_BELOW, OWN_TILES_BELOW } from "./style.ts";

const MOST_POINTS_NAMED_FROM_ZOOM = 9;
let tiles: Promise<void> | null = null;

/** The package that reads PMTiles comes with the first layer that needs it. */
function readTiles(): Promise<void> {
  tiles ??= import("./tiles.ts").then(({ Protocol }) => {
    const protocol = new Protocol();
    addProtocol("pmtiles", protocol.tile);
  });
  return tiles;
}

export class OwnLayers {
  #wanted: readonly OwnLayer[] = [];
  #shown = new Map<string, string[]>();
  #theme = "";
  #dressed = false;

  constructor(private readonly gl: GlMap) {}

  want(layers: readonly OwnLayer[], theme: string): void {
    this.#wanted = layers;
    this.#theme = theme;
    void this.#settle();
  }

  dressed(theme: string): void {
    this.#theme = theme;
    this.#dressed = true;
    void this.#settle();
  }

  /** The style was taken away, and with it all that was added to it. */
  undressed(): void {
    this.#dressed = false;
    this.#shown.clear();
  }

  async #settle(): Promise<void> {
    if (this.#wanted.some((layer) => layer.kind !== "features")) await readTiles();
    if (!this.#dressed) return;
    const names = new Set(this.#wanted.map((layer) => layer.name));
    for (const [name, ids] of this.#shown) {
      if (names.has(name)) continue;
      for (const id of ids) this.gl.removeLayer(id);
      this.gl.removeSource(sourceId(name));
      this.#shown.delete(name);
    }
    for (const layer of this.#wanted) if (!this.#shown.has(layer.name)) this.#add(layer);
  }

  #add(layer: OwnLayer): void {
    const source = sourceId(layer.name);
    const url = new URL(layer.url, location.href).href;
    if (layer.kind === "features") this.gl.addSource(source, { type: "geojson", data: url });
    else this.gl.addSource(source, { type: layer.kind === "raster-tiles" ? "raster" : "vector", url: `pmtiles://${url}`, ...(layer.kind === "raster-tiles" ? { tileSize: 256 } : {}) });
    const specs = layer.kind === "raster-tiles" ? [raster(source)] : layer.parts.length > 0 ? layer.parts.flatMap((part) => drawn(source, part, this.#theme)) : drawn(source, null, this.#theme);
    for (const spec of specs) this.gl.addLayer(spec, layer.kind === "features" ? OWN_FEATURES_BELOW : OWN_TILES_BELOW);
    this.#shown.set(layer.name, specs.map((spec) => spec.id));
  }
}

const sourceId = (name: string): string => `own ${name}`;
const raster = (source: string): LayerSpecification => ({ id: `${source} raster`, type: "raster", source, paint: { "raster-opacity": 0.85 } });

/** Any features at all: what they are called decides only whether an area is water. */
function drawn(source: string, part: string | null, theme: string): LayerSpecification[] {
  const base = { source, ...(part === null ? {} : { "source-layer": part }) };
  const id = (what: string): string => `${source} ${part ?? ""} ${what}`;
  const geometry = (type: string): ["==", ["geometry-type"], string] => ["==", ["geometry-type"], type];
  const water = part !== null && /water|ocean|sea|lake/i.test(part);
  const nameOf = ["coalesce", ["get", "name:ar"], ["get", "name_ar"], ["get", "name"], ["get", "NAME"], ["get", "title"], ""];
  return [
    { id: id("area"), type: "fill", ...base, filter: geometry("Polygon"), paint: { "fill-color": tokens(water ? "--map-sea" : "--muted"), "fill-opacity": water ? 1 : 0.08 } },
    { id: id("edge"), type: "line", ...base, filter: geometry("Polygon"), paint: { "line-color": tokens("--map-line"), "line-width": 0.8 } },
    { id: id("line"), type: "line", ...base, filter: geometry("LineString"), paint: { "line-color": tokens("--muted"), "line-width": 1.2 } },
    {
      id: id("point"), type: "circle", ...base, filter: geometry("Point"),
      paint: { "circle-radius": 3.5, "circle-color": tokens("--map-halo"), "circle-stroke-color": tokens("--muted"), "circle-stroke-width": 1.5 },
    },
    {
      id: id("name"), type: "symbol", ...base, filter: geometry("Point"), minzoom: MOST_POINTS_NAMED_FROM_ZOOM,
      layout: { "icon-image": ["concat", `label|${theme}|own-layer|`, ["to-string", nameOf]], "icon-anchor": "top", "icon-offset": [0, 3], "icon-optional": true },
    } as LayerSpecification,
  ];
}

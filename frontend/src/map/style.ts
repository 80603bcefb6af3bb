/** The map's style: sources empty, colours from the tokens. No glyphs: every text is a picture (see paint.ts). */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import { tokens } from "./paint.ts";

export const BASEMAP = "/static/basemap";
export const LIVE = ["sectors", "sector-labels", "seams", "plans", "plan-labels", "records", "pencil", "places"] as const;
export type Live = (typeof LIVE)[number];
export const HIT_POINTS = ["records", "plan-labels"];
export const HIT_AREAS = ["plan-fill"];

const NOTHING = { type: "FeatureCollection" as const, features: [] };

export function mapStyle(theme: string): StyleSpecification {
  const ink = tokens;
  const sources: Record<string, SourceSpecification> = {
    countries: { type: "geojson", data: `${BASEMAP}/countries.geojson` },
    governorates: { type: "geojson", data: `${BASEMAP}/governorates.geojson` },
  };
  for (const id of LIVE) sources[id] = { type: "geojson", data: NOTHING };
  const byState = (state: string[], tone: string, dash: number[] | null): LayerSpecification => ({
    id: `plan-line-${tone}`,
    type: "line",
    source: "plans",
    filter: ["in", ["get", "state"], ["literal", state]],
    layout: { "line-join": "round" },
    paint: {
      "line-color": ink(`--${tone}`),
      "line-width": ["case", ["get", "chosen"], 3.5, 2],
      ...(dash ? { "line-dasharray": dash } : {}),
    },
  });
  const picture = (id: Live, more: Record<string, unknown> = {}): LayerSpecification => ({
    id,
    type: "symbol",
    source: id,
    layout: { "icon-image": ["get", "icon"], "icon-size": 1, "icon-allow-overlap": true, "symbol-sort-key": ["coalesce", ["get", "order"], 0], ...more },
  });
  return {
    version: 8,
    sources,
    layers: [
      // Beyond the basemap's box there is more land than sea.
      { id: "ground", type: "background", paint: { "background-color": ink("--map-far") } },
      { id: "sea", type: "fill", source: "countries", filter: ["==", ["get", "kind"], "sea"], paint: { "fill-color": ink("--map-sea") } },
      { id: "governorates", type: "fill", source: "governorates", paint: { "fill-color": ink("--map-land") } },
      { id: "governorate-lines", type: "line", source: "governorates", paint: { "line-color": ink("--map-grid"), "line-width": 1, "line-dasharray": [4, 2] } },
      { id: "country-lines", type: "line", source: "countries", filter: ["==", ["get", "kind"], "border"], paint: { "line-color": ink("--map-line"), "line-width": 1.4 } },
      {
        id: "sector-fill", type: "fill", source: "sectors", filter: ["!=", ["get", "side"], "nobody"],
        paint: { "fill-color": ["match", ["get", "side"], "own", ink("--sector-own"), ink("--sector-other")], "fill-opacity": theme === "night" ? 0.13 : 0.11 },
      },
      { id: "sector-nobody", type: "fill", source: "sectors", filter: ["==", ["get", "side"], "nobody"], paint: { "fill-pattern": `hatch|${theme}` } },
      {
        id: "sector-line", type: "line", source: "sectors",
        paint: { "line-color": ["match", ["get", "side"], "own", ink("--sector-own"), "other", ink("--sector-other"), ink("--sector-none")], "line-width": 1.2, "line-opacity": 0.8 },
      },
      { id: "seam-casing", type: "line", source: "seams", paint: { "line-color": ink("--map-halo"), "line-width": 5 } },
      { id: "seam", type: "line", source: "seams", paint: { "line-color": ink("--ink"), "line-width": 2, "line-dasharray": [6, 2, 1, 2] } },
      {
        id: "plan-fill", type: "fill", source: "plans",
        paint: {
          "fill-color": ["match", ["get", "tone"], "done", ink("--done"), "danger", ink("--danger"), "attention", ink("--attention"), ink("--muted")],
          "fill-opacity": ["case", ["get", "chosen"], 0.28, 0.14],
        },
      },
      byState(["draft", "ended", "cancelled"], "muted", [1, 2]),
      byState(["proposed"], "attention", [3, 2]),
      byState(["objected"], "danger", [5, 1.5, 1, 1.5]),
      byState(["agreed", "active"], "done", null),
      {
        ...picture("places", {
          "icon-allow-overlap": false, "icon-padding": 6, "icon-anchor": ["match", ["get", "kind"], "place", "top", "center"],
          "icon-offset": ["match", ["get", "kind"], "place", ["literal", [0, -7]], ["literal", [0, 0]]],
        }),
        filter: ["all", ["<=", ["get", "least"], ["zoom"]], [">=", ["get", "most"], ["zoom"]]],
      } as LayerSpecification,
      // Names of towns give way to the sectors' names, never to a record: a town must not vanish because something happens there.
      { ...picture("sector-labels", { "icon-rotate": ["get", "turn"], "icon-rotation-alignment": "map" }), filter: ["<=", ["get", "least"], ["zoom"]] } as LayerSpecification,
      picture("records", { "icon-ignore-placement": true }),
      picture("plan-labels", { "icon-anchor": "bottom", "icon-offset": [0, -3], "icon-ignore-placement": true }),
      { id: "pencil-fill", type: "fill", source: "pencil", filter: ["==", ["geometry-type"], "Polygon"], paint: { "fill-color": ink("--accent"), "fill-opacity": 0.18 } },
      { id: "pencil-line", type: "line", source: "pencil", filter: ["!=", ["geometry-type"], "Point"], paint: { "line-color": ink("--accent"), "line-width": 2, "line-dasharray": [2, 1] } },
      {
        id: "pencil-corner", type: "circle", source: "pencil", filter: ["==", ["geometry-type"], "Point"],
        paint: { "circle-radius": 6, "circle-color": ink("--raised"), "circle-stroke-color": ink("--accent"), "circle-stroke-width": 2.5 },
      },
    ],
  };
}

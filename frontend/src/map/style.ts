/** The map's style: sources empty, colours from the tokens. No glyphs: every text is a picture (see paint.ts). */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import { tokens } from "./paint.ts";
import { LIVE, type Live, type Switch } from "./port.ts";

export const BASEMAP = "/static/basemap";
export const HIT_POINTS = ["plan-labels"];
export const HIT_AREAS = ["shape-line", "shape-fill", "plan-fill"];
/** Before which layers the operator's own stand: tiles under all of ours, features over the sectors' ground. */
export const OWN_TILES_BELOW = "governorate-lines";
export const OWN_FEATURES_BELOW = "seam-casing";
export const SWITCHED: Record<Switch, string[]> = {
  sectors: ["sector-fill", "sector-nobody", "sector-line", "sector-labels"], seams: ["seam-casing", "seam"],
  plans: ["plan-fill", "plan-line-muted", "plan-line-attention", "plan-line-danger", "plan-line-done", "plan-labels"],
  grid: ["grid-line", "grid-zone", "grid-labels"], places: ["places"], governorates: ["governorate-lines"],
};

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
        id: "grid-line", type: "line", source: "grid", filter: ["!=", ["get", "weight"], "zone"],
        paint: {
          "line-color": ink("--map-label"), "line-width": ["match", ["get", "weight"], "square", 1.4, "line", 0.9, 0.6],
          "line-opacity": ["match", ["get", "weight"], "square", 0.6, "line", 0.42, 0.32],
        },
      },
      { id: "grid-zone", type: "line", source: "grid", filter: ["==", ["get", "weight"], "zone"], paint: { "line-color": ink("--map-label"), "line-width": 2, "line-opacity": 0.75 } },
      {
        id: "shape-fill", type: "fill", source: "shapes", filter: ["==", ["geometry-type"], "Polygon"],
        paint: { "fill-color": ["match", ["get", "tone"], "danger", ink("--danger"), ink("--ink")], "fill-opacity": ["case", ["==", ["get", "tone"], "over"], 0, ["get", "chosen"], 0.22, 0.1] },
      },
      {
        id: "shape-line", type: "line", source: "shapes", layout: { "line-join": "round", "line-cap": "round" },
        paint: {
          "line-color": ["match", ["get", "tone"], "danger", ink("--danger"), "over", ink("--muted"), ink("--ink")], "line-width": ["case", ["get", "chosen"], 3.5, 2],
          "line-dasharray": ["match", ["get", "dash"], "long", ["literal", [5, 2]], "short", ["literal", [1, 2]], "dots", ["literal", [0, 3]], ["literal", [1, 0]]],
        },
      },
      {
        id: "doubt-ring", type: "line", source: "doubts", layout: { "line-join": "round" },
        paint: {
          "line-color": ["case", ["get", "danger"], ink("--danger"), ink("--ink")], "line-width": ["case", ["get", "chosen"], 2.5, 1.2],
          "line-opacity": ["case", ["get", "chosen"], 1, 0.6], "line-dasharray": [4, 3],
        },
      },
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
      picture("plan-labels", { "icon-anchor": "bottom", "icon-offset": ["get", "offset"], "icon-ignore-placement": true }),
      { id: "waiting-ring", type: "circle", source: "waiting", paint: { "circle-radius": 7, "circle-color": ink("--raised"), "circle-stroke-color": ink("--attention"), "circle-stroke-width": 2.5 } },
      picture("waiting", { "icon-anchor": "bottom", "icon-offset": [0, -10], "icon-ignore-placement": true }),
      picture("grid-labels", { "icon-anchor": ["get", "anchor"], "icon-ignore-placement": true }),
      // A corridor is as wide as the ground says: a line whose width in pixels doubles with each zoom.
      {
        id: "pencil-corridor", type: "line", source: "pencil", filter: ["has", "wide"], layout: { "line-join": "round", "line-cap": "round" },
        paint: {
          "line-color": ink("--accent"), "line-opacity": 0.22,
          "line-width": ["interpolate", ["exponential", 2], ["zoom"], 0, ["get", "wide"], 22, ["*", ["get", "wide"], 4_194_304]],
        },
      },
      ...drawing("pencil"),
      ...drawing("ruler"),
      picture("ruler-labels", { "icon-anchor": "bottom", "icon-offset": [0, -8], "icon-ignore-placement": true }),
    ],
  };

  function drawing(source: "pencil" | "ruler"): LayerSpecification[] {
    return [
      { id: `${source}-fill`, type: "fill", source, filter: ["==", ["geometry-type"], "Polygon"], paint: { "fill-color": ink("--accent"), "fill-opacity": 0.18 } },
      {
        id: `${source}-line`, type: "line", source, filter: ["all", ["!=", ["geometry-type"], "Point"], ["!", ["has", "wide"]]],
        paint: { "line-color": ink("--accent"), "line-width": 2, ...(source === "pencil" ? { "line-dasharray": [2, 1] } : {}) },
      },
      {
        id: `${source}-corner`, type: "circle", source, filter: ["==", ["geometry-type"], "Point"],
        paint: {
          "circle-radius": ["case", ["has", "between"], 4, 6], "circle-color": ink("--raised"), "circle-stroke-color": ink("--accent"),
          "circle-stroke-width": ["case", ["has", "between"], 1.5, 2.5], "circle-opacity": ["case", ["has", "between"], 0.75, 1],
        },
      },
    ];
  }
}

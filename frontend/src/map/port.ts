/**
 * The map as the rest of the page knows it. Behind it stands MapLibre (`ground-map.ts`, `own-layers.ts`, `sign-layer.ts`), and nowhere else.
 *
 * Positions are `[lon, lat]`; points of the screen are CSS pixels from the map's upper left corner. What is shown stays until it is shown anew,
 * through changes of theme and language too: whoever shows words or colours shows them again.
 */
import type { Position } from "../lib/api.ts";
import type { Mark, Wish } from "./marks.ts";
import type { View } from "./graticule.ts";

export type { View };
export type Features = GeoJSON.FeatureCollection;
export type Bounds = [west: number, south: number, east: number, north: number];
export type Point = [x: number, y: number];

export const LIVE = [
  "sectors", "sector-labels", "seams", "plans", "plan-labels", "shapes", "doubts", "waiting", "grid", "grid-labels", "pencil", "ruler", "ruler-labels", "places",
] as const;
export type Live = (typeof LIVE)[number];

/** What can be switched off. `hidden` of the signs' groups goes with `marks`. */
export const SWITCHES = ["sectors", "seams", "plans", "grid", "places", "governorates"] as const;
export type Switch = (typeof SWITCHES)[number];

/** A layer from the operator's own disk. */
export interface OwnLayer { name: string; kind: "vector-tiles" | "raster-tiles" | "features"; url: string; parts: string[] }

export interface MapHooks {
  hover: (at: Position | null, id: string | null) => void;
  /** Somebody clicked on records: one, or several that lie on one another. Empty: on bare ground. */
  pick: (ids: string[], where: Point, at: Position) => void;
  menu: (at: Position, where: Point) => void;
  moved: (view: View, settled: boolean) => void;
  idle: () => void;
  /** Whether clicks draw now. */
  drawing: () => boolean;
  put: (at: Position) => void;
  move: (index: number, at: Position) => void;
  /** A new corner after the one with this index; it is dragged on. */
  insert: (index: number, at: Position) => void;
  remove: (index: number) => void;
  /** One gesture on the drawing is over. */
  rest: () => void;
  close: () => void;
}

export interface MapPort {
  show(id: Live, features: Features): void;
  marks(all: readonly Mark[], wish: Wish, chosen: string | null, pointed: string | null): void;
  switchOff(hidden: ReadonlySet<Switch>): void;
  own(layers: readonly OwnLayer[]): void;
  /** What it is to whoever hears the page. */
  call(words: string): void;
  restyle(theme: string): void;
  fit(box: Bounds, padding?: number): void;
  /** Brings a box into view if it is not. */
  reveal(box: Bounds): void;
  go(at: Position): void;
  zoom(by: 1 | -1): void;
  view(): View;
  look(view: Pick<View, "box">): void;
  middle(): Position;
  where(at: Position): Point;
  /** Ids of the records under a point, the uppermost first. */
  under(where: Point): string[];
  cursor(kind: string): void;
  /** The map as it stands, in pixels of the screen: a canvas that nothing changes any more. */
  picture(): HTMLCanvasElement;
  /** When all that it was last told to show is drawn. */
  settled(): Promise<void>;
  focus(): void;
  remove(): void;
}

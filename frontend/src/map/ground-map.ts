/** MapLibre, kept at arm's length: the rest of the page knows this class and GeoJSON only. */
import { GeoJSONSource, Map as GlMap, ScaleControl, setWorkerUrl, type MapMouseEvent } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import type { Position } from "../lib/api.ts";
import type { Bounds, Features } from "./features.ts";
import { fontsReady, paint, SCALE } from "./paint.ts";
import { HIT_AREAS, HIT_POINTS, mapStyle, type Live } from "./style.ts";

export interface MapHooks {
  hover: (at: Position | null) => void;
  pick: (id: string) => void;
  /** What lies under the pointer. */
  point: (id: string | null) => void;
  /** What the map shows, whenever it has come to rest. */
  seen: (box: Bounds) => void;
  put: (at: Position) => void;
  move: (index: number, at: Position) => void;
  close: () => void;
  menu: (at: Position) => void;
  idle: () => void;
  drawing: () => "point" | "area" | null;
}

/** Two clicks of a double click are one corner. */
const SAME_CLICK_MS = 350;
const REACH_PX = 6;
/** On a 4K wall the pictures grow with the page's type (tokens.css). */
const wall = (): number => (matchMedia("(min-width: 2600px)").matches ? 1.35 : 1);

setWorkerUrl(workerUrl);

export class GroundMap {
  readonly gl: GlMap;
  #data = new Map<Live, Features>();
  #styled = false;
  #lastClick = 0;
  #still = matchMedia("(prefers-reduced-motion: reduce)").matches;

  static async make(container: HTMLElement, theme: string, hooks: MapHooks): Promise<GroundMap> {
    await fontsReady();
    return new GroundMap(container, theme, hooks);
  }

  private constructor(container: HTMLElement, theme: string, private readonly hooks: MapHooks) {
    this.gl = new GlMap({
      container, style: mapStyle(theme), center: [43.58, 35.77], zoom: 9, minZoom: 5, maxZoom: 17, attributionControl: false,
      dragRotate: false, pitchWithRotate: false, touchPitch: false, rollEnabled: false, fadeDuration: 0, canvasContextAttributes: { antialias: true },
    });
    this.gl.touchZoomRotate.disableRotation();
    this.gl.keyboard.disableRotation();
    this.gl.addControl(new ScaleControl({ maxWidth: 110, unit: "metric" }), "bottom-left");
    this.gl.setMissingStyleImageResolver((id) => {
      const picture = paint(id);
      if (picture && !this.gl.hasImage(id)) this.gl.addImage(id, picture, { pixelRatio: SCALE / wall() });
    });
    this.gl.on("style.load", () => {
      this.#styled = true;
      for (const [id, features] of this.#data) this.#fill(id, features);
    });
    this.gl.once("idle", () => hooks.idle());
    // A node without a basemap still shows sectors and records.
    this.gl.on("error", (event) => console.debug(event.error.message));
    this.#listen();
  }

  show(id: Live, features: Features): void {
    this.#data.set(id, features);
    if (this.#styled) this.#fill(id, features);
  }

  restyle(theme: string): void {
    this.#styled = false;
    this.gl.setStyle(mapStyle(theme), { diff: false });
  }

  fit(box: Bounds, padding = 40): void {
    this.gl.fitBounds(box, { padding, maxZoom: 13, animate: !this.#still, duration: this.#ready ? 180 : 0 });
    this.#ready = true;
  }
  #ready = false;

  /** Brings a place into view if it is not; a place that is seen does not move. */
  reveal(box: Bounds): void {
    const view = this.gl.getBounds();
    if (view.contains([box[0], box[1]]) && view.contains([box[2], box[3]])) return;
    if (box[0] === box[2] && box[1] === box[3]) this.#ease([box[0], box[1]], this.gl.getZoom());
    else this.fit(box, 90);
  }

  go(at: Position): void {
    this.#ease(at, Math.max(12, this.gl.getZoom()));
  }

  #ease(center: Position, zoom: number): void {
    this.gl.easeTo({ center, zoom, duration: 180, animate: !this.#still });
  }

  middle(): Position {
    const { lng, lat } = this.gl.getCenter();
    return [lng, lat];
  }

  cursor(kind: string): void {
    this.gl.getCanvas().style.cursor = kind;
  }

  remove(): void {
    this.gl.remove();
  }

  #fill(id: Live, features: Features): void {
    this.gl.getSource<GeoJSONSource>(id)?.setData(features);
  }

  #hit(event: MapMouseEvent): string | null {
    const { x, y } = event.point;
    const around: [[number, number], [number, number]] = [[x - REACH_PX, y - REACH_PX], [x + REACH_PX, y + REACH_PX]];
    const near = this.gl.queryRenderedFeatures(around, { layers: HIT_POINTS })[0] ?? this.gl.queryRenderedFeatures(event.point, { layers: HIT_AREAS })[0];
    const id: unknown = near?.properties["id"];
    return typeof id === "string" ? id : null;
  }

  #listen(): void {
    const at = (event: MapMouseEvent): Position => [event.lngLat.lng, event.lngLat.lat];
    this.gl.on("mousemove", (event) => {
      this.hooks.hover(at(event));
      if (this.hooks.drawing()) return;
      const id = this.#styled ? this.#hit(event) : null;
      this.cursor(id ? "pointer" : "");
      this.hooks.point(id);
    });
    this.gl.on("mouseout", () => {
      this.hooks.hover(null);
      this.hooks.point(null);
    });
    const seen = (): void => this.hooks.seen(this.gl.getBounds().toArray().flat() as Bounds);
    this.gl.on("moveend", seen);
    this.gl.once("load", seen);
    this.gl.on("click", (event) => {
      if (this.hooks.drawing()) {
        const now = performance.now();
        if (now - this.#lastClick > SAME_CLICK_MS) this.hooks.put(at(event));
        this.#lastClick = now;
        return;
      }
      const id = this.#hit(event);
      if (id) this.hooks.pick(id);
    });
    this.gl.on("dblclick", (event) => {
      if (this.hooks.drawing() !== "area") return;
      event.preventDefault();
      this.hooks.close();
    });
    // On the container: while a panel opens or closes the canvas is smaller than the map for a moment, and would miss it.
    const canvas = this.gl.getContainer();
    canvas.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      const box = canvas.getBoundingClientRect();
      const { lng, lat } = this.gl.unproject([event.clientX - box.left, event.clientY - box.top]);
      this.hooks.menu([lng, lat]);
    });
    this.gl.on("mousedown", "pencil-corner", (event) => {
      const index: unknown = event.features?.[0]?.properties["index"];
      if (typeof index !== "number" || event.originalEvent.button !== 0) return;
      event.preventDefault();
      this.#lastClick = performance.now() + 60_000;
      const drag = (moved: MapMouseEvent): void => (index < 0 ? this.hooks.put(at(moved)) : this.hooks.move(index, at(moved)));
      this.gl.on("mousemove", drag);
      this.gl.once("mouseup", () => {
        this.gl.off("mousemove", drag);
        this.#lastClick = performance.now();
      });
    });
  }
}

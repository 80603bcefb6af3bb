/** MapLibre behind the port: the only module, with its two layers' modules, that knows it. */
import { GeoJSONSource, Map as GlMap, ScaleControl, setWorkerUrl, type MapMouseEvent } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import type { Position } from "../lib/api.ts";
import { loadSymbols } from "./app6.ts";
import { worldX, worldY, type Mark, type Wish } from "./marks.ts";
import { oneFrame } from "./one-frame.ts";
import { OwnLayers } from "./own-layers.ts";
import { fontsReady, paint, SCALE } from "./paint.ts";
import { LIVE, type Bounds, type Features, type Live, type MapHooks, type MapPort, type OwnLayer, type Point, type Switch, type View } from "./port.ts";
import { SignLayer } from "./sign-layer.ts";
import { drawn } from "./sprites.ts";
import { HIT_AREAS, HIT_POINTS, mapStyle, SWITCHED } from "./style.ts";

/** Two clicks of a double click are one corner. */
const SAME_CLICK_MS = 350;
const REACH_PX = 4;
const LONG_PRESS_MS = 500;
const SLIP_PX = 10;
const QUICK_MS = 180;
/** On a 4K wall the pictures grow with the page's type (tokens.css). */
const wall = (): number => (matchMedia("(min-width: 2600px)").matches ? 1.35 : 1);

const RESIZED_MS = 120;

setWorkerUrl(workerUrl);

export class GroundMap implements MapPort {
  readonly #gl: GlMap;
  readonly #signs: SignLayer;
  readonly #owns: OwnLayers;
  readonly #expect: (source: Live) => void;
  #data = new Map<Live, Features>();
  #hidden: ReadonlySet<Switch> = new Set();
  #theme: string;
  #resizing: ReturnType<typeof setTimeout> | undefined;
  /** A panel that opens makes the map narrower, and drawing it anew takes longer than the panel: that comes first. */
  #sizes = new ResizeObserver(() => {
    clearTimeout(this.#resizing);
    this.#resizing = setTimeout(() => this.#resize(), RESIZED_MS);
  });
  #styled = false;
  #fitted = false;
  #lastClick = 0;
  #still = matchMedia("(prefers-reduced-motion: reduce)").matches;

  static async make(container: HTMLElement, theme: string, hooks: MapHooks): Promise<GroundMap> {
    await fontsReady();
    return new GroundMap(container, theme, hooks);
  }

  private constructor(private readonly container: HTMLElement, theme: string, private readonly hooks: MapHooks) {
    this.#theme = theme;
    this.#gl = new GlMap({
      container, style: mapStyle(theme), center: [43.58, 35.77], zoom: 9, minZoom: 5, maxZoom: 17, attributionControl: false,
      dragRotate: false, pitchWithRotate: false, touchPitch: false, rollEnabled: false, fadeDuration: 0, canvasContextAttributes: { antialias: false },
      renderWorldCopies: false, trackResize: false,
    });
    this.#expect = oneFrame(this.#gl);
    this.#sizes.observe(container);
    this.#signs = new SignLayer(this.#gl, drawn, paint, wall());
    this.#owns = new OwnLayers(this.#gl);
    this.#gl.touchZoomRotate.disableRotation();
    this.#gl.keyboard.disableRotation();
    this.#gl.addControl(new ScaleControl({ maxWidth: 110, unit: "metric" }), "bottom-left");
    this.#gl.setMissingStyleImageResolver((id) => {
      const picture = paint(id);
      if (picture && !this.#gl.hasImage(id)) this.#gl.addImage(id, picture, { pixelRatio: SCALE / wall() });
    });
    this.#gl.on("style.load", () => this.#dress());
    this.#gl.once("idle", () => {
      hooks.idle();
      setTimeout(() => void loadSymbols().then(() => this.#signs.repaint(), (error: unknown) => console.error(error)));
    });
    // A node without a basemap still shows sectors and records.
    this.#gl.on("error", (event) => console.debug(event.error.message));
    this.#gl.on("move", () => hooks.moved(this.view(), false));
    this.#gl.on("moveend", () => hooks.moved(this.view(), true));
    this.#gl.on("resize", () => hooks.moved(this.view(), false));
    this.#listen();
    this.#press();
  }

  show(id: Live, features: Features): void {
    const before = this.#data.get(id);
    this.#data.set(id, features);
    if (id === "plan-labels") this.#lay();
    // To show nothing again would draw the whole map anew, in the very moment in which a form opens.
    if (before?.features.length === 0 && features.features.length === 0) return;
    if (this.#styled) this.#give(id, features);
  }

  marks(all: readonly Mark[], wish: Wish, chosen: string | null, pointed: string | null): void {
    this.#signs.take(all, wish, { theme: this.#theme, chosen, pointed });
  }

  switchOff(hidden: ReadonlySet<Switch>): void {
    this.#hidden = hidden;
    this.#lay();
    if (!this.#styled) return;
    for (const [name, layers] of Object.entries(SWITCHED)) {
      for (const layer of layers) this.#gl.setLayoutProperty(layer, "visibility", hidden.has(name as Switch) ? "none" : "visible");
    }
  }

  own(layers: readonly OwnLayer[]): void {
    this.#owns.want(layers, this.#theme);
  }

  restyle(theme: string): void {
    this.#theme = theme;
    this.#styled = false;
    this.#owns.undressed();
    this.#gl.setStyle(mapStyle(theme), { diff: false });
  }

  fit(box: Bounds, padding = 40): void {
    this.#resize();
    this.#gl.fitBounds(box, { padding, maxZoom: 13, animate: !this.#still, duration: this.#fitted ? QUICK_MS : 0 });
    this.#fitted = true;
  }

  /** A place that is seen does not move. */
  reveal(box: Bounds): void {
    this.#resize();
    const view = this.#gl.getBounds();
    if (view.contains([box[0], box[1]]) && view.contains([box[2], box[3]])) return;
    if (box[0] === box[2] && box[1] === box[3]) this.#ease([box[0], box[1]], this.#gl.getZoom());
    else this.fit(box, 90);
  }

  go(at: Position): void {
    this.#ease(at, Math.max(12, this.#gl.getZoom()));
  }

  zoom(by: 1 | -1): void {
    this.#gl.zoomTo(this.#gl.getZoom() + by, { duration: QUICK_MS, animate: !this.#still });
  }

  view(): View {
    const box = this.#gl.getBounds();
    const { clientWidth: width, clientHeight: height } = this.container;
    return { box: [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()], zoom: this.#gl.getZoom(), width: Math.max(1, width), height: Math.max(1, height) };
  }

  look({ box }: Pick<View, "box">): void {
    this.#resize();
    this.#gl.fitBounds(box, { animate: !this.#still, duration: QUICK_MS });
  }

  middle(): Position {
    const { lng, lat } = this.#gl.getCenter();
    return [lng, lat];
  }

  where(at: Position): Point {
    const { x, y } = this.#gl.project(at);
    return [x, y];
  }

  under([x, y]: Point): string[] {
    if (!this.#styled) return [];
    const signs = this.#signs.under(x, y, REACH_PX).flat().map((mark) => mark.id);
    const plates = this.#gl.queryRenderedFeatures([[x - REACH_PX, y - REACH_PX], [x + REACH_PX, y + REACH_PX]], { layers: HIT_POINTS });
    const areas = this.#gl.queryRenderedFeatures([x, y], { layers: HIT_AREAS });
    const ids = [...plates, ...areas].map((feature) => feature.properties["id"] as unknown).filter((id) => typeof id === "string");
    return [...new Set([...signs, ...ids])];
  }

  /** What it is to whoever hears the page: the library knows English alone. */
  call(words: string): void {
    this.#gl.getCanvas().setAttribute("aria-label", words);
  }

  cursor(kind: string): void {
    this.#gl.getCanvas().style.cursor = kind;
  }

  focus(): void {
    this.#gl.getCanvas().focus();
  }

  /** WebGL forgets what it has drawn as soon as it is shown: what is copied is copied in the same breath. */
  settled(): Promise<void> {
    return new Promise((drawn) => {
      this.#gl.once("idle", () => drawn());
      this.#gl.triggerRepaint();
    });
  }

  picture(): HTMLCanvasElement {
    this.#gl.redraw();
    const drawn = this.#gl.getCanvas();
    const copy = document.createElement("canvas");
    [copy.width, copy.height] = [drawn.width, drawn.height];
    for (const sheet of [drawn, this.#signs.canvas]) copy.getContext("2d")?.drawImage(sheet, 0, 0);
    return copy;
  }

  remove(): void {
    clearTimeout(this.#resizing);
    this.#sizes.disconnect();
    this.#signs.remove();
    this.#gl.remove();
  }

  /** The plates of plans lie over the signs: what is not agreed must not be hidden by who reported it. */
  #lay(): void {
    const held = this.#hidden.has("plans") ? [] : (this.#data.get("plan-labels")?.features ?? []);
    this.#signs.over(
      held.flatMap(({ geometry, properties }) => {
        if (geometry.type !== "Point") return [];
        const [lon, lat] = geometry.coordinates as Position;
        const offset = properties?.["offset"] as [number, number] | undefined;
        return [{ x: worldX(lon), y: worldY(lat), icon: String(properties?.["icon"]), lower: offset?.[1] ?? 0 }];
      }),
    );
  }

  #give(id: Live, features: Features): void {
    this.#expect(id);
    void this.#gl.getSource<GeoJSONSource>(id)?.setData(features);
  }

  #dress(): void {
    this.#styled = true;
    for (const id of LIVE) {
      const features = this.#data.get(id);
      if (features) this.#give(id, features);
    }
    this.switchOff(this.#hidden);
    this.#owns.dressed(this.#theme);
  }

  /** To be where it is told to go, the map must know how large it is. */
  #resize(): void {
    clearTimeout(this.#resizing);
    const { clientWidth, clientHeight } = this.container;
    const { width, height } = this.#gl.getCanvas().getBoundingClientRect();
    if (Math.round(width) !== clientWidth || Math.round(height) !== clientHeight) this.#gl.resize();
  }

  #ease(center: Position, zoom: number): void {
    this.#resize();
    this.#gl.easeTo({ center, zoom, duration: QUICK_MS, animate: !this.#still });
  }

  #listen(): void {
    const at = (event: MapMouseEvent): Position => [event.lngLat.lng, event.lngLat.lat];
    const spot = (event: MapMouseEvent): Point => [event.point.x, event.point.y];
    let waiting = 0;
    this.#gl.on("mousemove", (event) => {
      // Moving the hand gives more events than the screen shows.
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => {
        const hit = this.hooks.drawing() || this.#gl.isMoving() ? undefined : this.under(spot(event))[0];
        this.hooks.hover(at(event), hit ?? null);
        if (!this.hooks.drawing()) this.cursor(hit ? "pointer" : "");
      });
    });
    this.#gl.on("mouseout", () => {
      cancelAnimationFrame(waiting);
      this.hooks.hover(null, null);
    });
    this.#gl.on("click", (event) => {
      if (!this.hooks.drawing()) return this.hooks.pick(this.#top(spot(event)), spot(event), at(event));
      const now = performance.now();
      if (now - this.#lastClick > SAME_CLICK_MS) this.hooks.put(at(event));
      this.#lastClick = now;
    });
    this.#gl.on("dblclick", (event) => {
      if (!this.hooks.drawing()) return;
      event.preventDefault();
      this.hooks.close();
    });
    this.#gl.on("mousedown", "pencil-corner", (event) => this.#drag(event, at));
    this.#gl.on("mousedown", "ruler-corner", (event) => this.#drag(event, at));
  }

  /** Where signs lie on one another, or in a cluster, all of them; else the one on top, and only on bare ground the area. */
  #top([x, y]: Point): string[] {
    const signs = this.#signs.under(x, y, REACH_PX);
    if (signs.length === 0) return this.under([x, y]).slice(0, 1);
    return [...new Set(signs.flat().map((mark) => mark.id))];
  }

  #drag(event: MapMouseEvent & { features?: { properties: Record<string, unknown> }[] }, at: (event: MapMouseEvent) => Position): void {
    const found = event.features?.[0]?.properties ?? {};
    const index = found["index"];
    if (typeof index !== "number" || event.originalEvent.button !== 0) return;
    event.preventDefault();
    this.#lastClick = performance.now() + 60_000;
    if (found["between"]) this.hooks.insert(index, at(event));
    const moved = found["between"] ? index + 1 : index;
    const drag = (further: MapMouseEvent): void => this.hooks.move(moved, at(further));
    this.#gl.on("mousemove", drag);
    this.#gl.once("mouseup", () => {
      this.#gl.off("mousemove", drag);
      this.#lastClick = performance.now();
      this.hooks.rest();
    });
  }

  /** Right click, long press, and the keyboard's own menu key (then: the middle of the map). */
  #press(): void {
    const canvas = this.#gl.getCanvasContainer();
    const open = (clientX: number, clientY: number): void => {
      const box = this.container.getBoundingClientRect();
      const where: Point = [clientX - box.left, clientY - box.top];
      const corner = this.hooks.drawing() ? this.#corner(where) : null;
      if (corner !== null) return this.hooks.remove(corner);
      const { lng, lat } = this.#gl.unproject(where);
      this.hooks.menu([lng, lat], where);
    };
    canvas.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      if (event.button === 2 || event.clientX !== 0) open(event.clientX, event.clientY);
    });
    this.#gl.getCanvas().addEventListener("keydown", (event) => {
      if (event.code !== "ContextMenu" && !(event.code === "F10" && event.shiftKey)) return;
      event.preventDefault();
      const box = this.container.getBoundingClientRect();
      open(box.left + box.width / 2, box.top + box.height / 2);
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    let from: Point = [0, 0];
    let pressed = false;
    const stop = (): void => clearTimeout(timer);
    canvas.addEventListener("touchstart", (event) => {
      const touch = event.touches[0];
      stop();
      if (!touch || event.touches.length > 1) return;
      from = [touch.clientX, touch.clientY];
      timer = setTimeout(() => {
        pressed = true;
        this.#gl.dragPan.disable(); // the finger that still lies there does not take the ground from under the menu
        open(...from);
      }, LONG_PRESS_MS);
    }, { passive: true });
    canvas.addEventListener("touchmove", (event) => {
      const touch = event.touches[0];
      if (!touch || Math.hypot(touch.clientX - from[0], touch.clientY - from[1]) > SLIP_PX) stop();
    }, { passive: true });
    const lift = (event: TouchEvent): void => {
      stop();
      if (!pressed || event.touches.length > 0) return;
      pressed = false;
      this.#gl.dragPan.enable();
      // What the browser makes of it, a click, is not meant: it would choose what lies under the menu.
      if (event.cancelable) event.preventDefault();
    };
    for (const over of ["touchend", "touchcancel"] as const) canvas.addEventListener(over, lift);
  }

  #corner([x, y]: Point): number | null {
    const [hit] = this.#gl.queryRenderedFeatures([[x - REACH_PX, y - REACH_PX], [x + REACH_PX, y + REACH_PX]], { layers: ["pencil-corner", "ruler-corner"] });
    const index: unknown = hit?.properties["between"] ? null : hit?.properties["index"];
    return typeof index === "number" && index >= 0 ? index : null;
  }
}

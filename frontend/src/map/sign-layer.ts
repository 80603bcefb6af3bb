/**
 * The signs on the map: a canvas of their own over it, painted in the same frame.
 *
 * Why not a layer of MapLibre's. Its symbol layers lay everything out again for each change and block the page while they place ten thousand
 * signs. A custom layer shares the map's canvas, so one sign that moves, or one that the pointer rests on, draws the whole map anew: without a
 * graphics card, as rooms are, that is a sixth of a second in which nothing else runs. Here the map stays as it is, and a change is some pictures
 * put on an empty sheet, which the browser does faster than WebGL in software does.
 * What is in view (and half a view around) is arranged anew when the marks change, when a whole zoom is passed or when the view leaves that frame.
 * The map is never turned or tilted, so a place is where its world coordinates say, and no matrix is needed.
 */
import type { Map as GlMap } from "maplibre-gl";
import { arrange, tally, worldX, worldY, type Cluster, type Frame, type Mark, type Wish } from "./marks.ts";
import { SCALE, tokens } from "./paint.ts";

const TILE_PX = 512;
/** Half a view more on each side: a hand's pan needs no new arrangement. */
const MARGIN = 0.5;
/** So many signs in a view lie on one another, and nobody tells them apart: there each is a dot until one comes nearer. */
const CROWDED = 2_000;
/** Such a dot, CSS pixels: square, because ten thousand squares are filled in a third of the time that pictures of a disc take. */
const DOT_PX = 7;
/** The figures of a plate, in CSS pixels (paint.ts draws to them). */
export const PLATE = { height: 26, inset: 6, icon: 18, digit: 8, gap: 6, step: 8 };

/** A small picture, and where in it the place itself is, in its own pixels. */
export interface Drawn {
  source: HTMLCanvasElement | ImageData;
  anchor: [number, number];
}
/** A plate that lies over all signs but those that warn: its picture's name, its place, and how much lower it hangs, CSS pixels. */
export interface Plate { x: number; y: number; icon: string; lower: number }

interface Spot { x: number; y: number; left: number; top: number; right: number; bottom: number; mark: Mark | null; cluster: Cluster | null }
/** A picture as it is put down: sizes and anchor in CSS pixels. */
interface Slot { picture: HTMLCanvasElement; width: number; height: number; ax: number; ay: number }
interface Item { x: number; y: number; left: number; top: number; slot: Slot }
export interface Look { theme: string; chosen: string | null; pointed: string | null }

export class SignLayer {
  readonly canvas = document.createElement("canvas");
  readonly #context = this.canvas.getContext("2d");
  #slots = new Map<string, Slot | null>();
  #all: readonly Mark[] = [];
  #plates: readonly Plate[] = [];
  #wish: Wish = { hidden: new Set(), apart: new Set(), clusters: true };
  #look: Look = { theme: "light", chosen: null, pointed: null };
  #frame: Frame | null = null;
  #stale = true;
  #waiting = 0;
  #items: Item[] = [];
  #crowd: Mark[] = [];
  #spots: Spot[] = [];

  /** `size`: how much larger than usual, on a wall; `plate`: the picture of a plate. */
  constructor(private readonly map: GlMap, private readonly draw: (key: string) => Drawn | null, private readonly plate: (icon: string) => ImageData | null, private readonly size: number) {
    this.canvas.setAttribute("aria-hidden", "true");
    this.canvas.style.cssText = "position: absolute; inset-block-start: 0; left: 0; pointer-events: none";
    map.getCanvasContainer().append(this.canvas);
    map.on("render", () => this.#paint());
  }

  take(all: readonly Mark[], wish: Wish, look: Look): void {
    if (look.theme !== this.#look.theme) this.#slots.clear();
    this.#all = all;
    this.#wish = wish;
    this.#look = look;
    this.again();
  }

  /** What lies over the signs. */
  over(plates: readonly Plate[]): void {
    this.#plates = plates;
    this.again();
  }

  /** Pictures have come, or what they show has changed. */
  repaint(): void {
    this.#slots.clear();
    this.again();
  }

  again(): void {
    this.#stale = true;
    this.#waiting ||= requestAnimationFrame(() => this.#paint());
  }

  remove(): void {
    cancelAnimationFrame(this.#waiting);
    this.canvas.remove();
  }

  /** What lies under a point of the map, the uppermost first: `reach` more pixels all round. */
  under(x: number, y: number, reach: number): Mark[][] {
    const view = viewOf(this.map);
    const found: Mark[][] = [];
    for (let i = this.#spots.length - 1; i >= 0; i--) {
      const spot = this.#spots[i] as Spot;
      const [px, py] = [(spot.x - view.x) * view.world + view.width / 2, (spot.y - view.y) * view.world + view.height / 2];
      if (x < px + spot.left - reach || x > px + spot.right + reach || y < py + spot.top - reach || y > py + spot.bottom + reach) continue;
      found.push(spot.cluster ? spot.cluster.members : spot.mark ? [spot.mark] : []);
    }
    return found;
  }

  #holds(view: View): boolean {
    const frame = this.#frame;
    const [w, h] = [view.width / 2 / view.world, view.height / 2 / view.world];
    return frame !== null && Math.floor(frame.zoom) === Math.floor(view.zoom) && view.x - w >= frame.west && view.x + w <= frame.east && view.y - h >= frame.north && view.y + h <= frame.south;
  }

  #paint(): void {
    cancelAnimationFrame(this.#waiting);
    this.#waiting = 0;
    const [context, ground] = [this.#context, this.map.getCanvas()];
    if (!context) return;
    const [view, ratio] = [viewOf(this.map), this.map.getPixelRatio()];
    if (this.canvas.width !== ground.width || this.canvas.height !== ground.height) {
      [this.canvas.width, this.canvas.height] = [ground.width, ground.height];
      [this.canvas.style.width, this.canvas.style.height] = [ground.style.width, ground.style.height];
      this.#slots.clear(); // another screen may want other pictures
      this.#stale = true;
    }
    if (this.#stale || !this.#holds(view)) this.#arrange(view);
    context.clearRect(0, 0, ground.width, ground.height);
    const [left, top] = [view.x - view.width / 2 / view.world, view.y - view.height / 2 / view.world];
    const scale = view.world * ratio;
    this.#dots(context, left, top, scale, ratio);
    for (const { x, y, left: dx, top: dy, slot } of this.#items) {
      const px = Math.round((x - left) * scale + dx * ratio);
      const py = Math.round((y - top) * scale + dy * ratio);
      if (px > ground.width || py > ground.height || px + slot.picture.width < 0 || py + slot.picture.height < 0) continue;
      context.drawImage(slot.picture, px, py);
    }
  }

  #dots(context: CanvasRenderingContext2D, left: number, top: number, scale: number, ratio: number): void {
    if (this.#crowd.length === 0) return;
    const dot = Math.round(DOT_PX * this.size * ratio);
    for (const [tone, size] of [["--raised", dot], ["--muted", dot - 2]] as const) {
      context.fillStyle = tokens(tone);
      for (const { x, y } of this.#crowd) context.fillRect(Math.round((x - left) * scale - size / 2), Math.round((y - top) * scale - size / 2), size, size);
    }
  }

  #arrange(view: View): void {
    const [w, h] = [(view.width * (0.5 + MARGIN)) / view.world, (view.height * (0.5 + MARGIN)) / view.world];
    this.#frame = { west: view.x - w, east: view.x + w, north: view.y - h, south: view.y + h, zoom: view.zoom };
    this.#stale = false;
    this.#items = [];
    this.#crowd = [];
    this.#spots = [];
    const { theme, chosen, pointed } = this.#look;
    const { dots, signs, clusters } = arrange(this.#all, this.#frame, this.#wish);
    for (const mark of dots) this.#sign(mark, `sign|${theme}|${mark.kind}|ink|far${ended(mark)}`);
    const crowded = signs.length > CROWDED;
    const placed = (mark: Mark): void => {
      const held = mark.id === chosen || mark.id === pointed;
      if (held) this.#put(mark.x, mark.y, `ring|${theme}|${mark.id === chosen ? "chosen" : "pointed"}`);
      if (crowded && !held && mark.group !== "alerts") this.#dot(mark);
      else this.#sign(mark, mark.sidc ? `app6|${theme}|${mark.sidc}|${mark.kind}${ended(mark)}` : `sign|${theme}|${mark.kind}|${mark.group === "alerts" ? "danger" : "ink"}|near${ended(mark)}`);
    };
    // A plate says at length what its ground shows as well; what warns has only its sign, so nothing lies over that.
    const warns = (mark: Mark): boolean => mark.group === "alerts" && !mark.over;
    signs.filter((mark) => !warns(mark)).forEach(placed);
    for (const cluster of clusters) this.#plate(cluster, theme);
    for (const { x, y, icon, lower } of this.#plates) {
      const slot = this.#slot(icon, () => hung(this.plate(icon)));
      if (slot) this.#items.push({ x, y, left: -slot.ax, top: -slot.ay + lower * this.size, slot });
    }
    signs.filter(warns).forEach(placed);
  }

  #sign(mark: Mark, key: string): void {
    const slot = this.#put(mark.x, mark.y, key);
    if (slot) this.#spots.push({ x: mark.x, y: mark.y, left: -slot.ax, top: -slot.ay, right: slot.width - slot.ax, bottom: slot.height - slot.ay, mark, cluster: null });
  }

  #dot(mark: Mark): void {
    const half = (DOT_PX / 2) * this.size;
    this.#crowd.push(mark);
    this.#spots.push({ x: mark.x, y: mark.y, left: -half, top: -half, right: half, bottom: half, mark, cluster: null });
  }

  /** The worst two kinds with their signs and counts, and how many more there are. */
  #plate(cluster: Cluster, theme: string): void {
    const kinds = tally(cluster.members);
    const rest = kinds.slice(2).reduce((sum, { n }) => sum + n, 0);
    const words = kinds.slice(0, 2).map(({ n }) => String(n));
    if (rest > 0) words.push(`+${rest}`);
    const wide = words.reduce((sum, word) => sum + word.length * PLATE.digit, 0) + Math.min(2, kinds.length) * PLATE.icon + (words.length - 1) * PLATE.gap + 2 * PLATE.inset;
    const width = Math.ceil(wide / PLATE.step) * PLATE.step;
    this.#put(cluster.x, cluster.y, `pill|${theme}|${width}`);
    let x = -wide / 2 + PLATE.inset;
    for (const [i, word] of words.entries()) {
      const told = i < 2 ? kinds[i] : undefined;
      if (told) {
        this.#put(cluster.x, cluster.y, `mini|${theme}|${told.kind}${ended(told)}`, x + PLATE.icon / 2);
        x += PLATE.icon;
      }
      for (const figure of word) {
        this.#put(cluster.x, cluster.y, `figure|${theme}|${figure}`, x + PLATE.digit / 2);
        x += PLATE.digit;
      }
      x += PLATE.gap;
    }
    this.#spots.push({ x: cluster.x, y: cluster.y, left: (-width / 2) * this.size, top: (-PLATE.height / 2) * this.size, right: (width / 2) * this.size, bottom: (PLATE.height / 2) * this.size, mark: null, cluster });
  }

  #put(x: number, y: number, key: string, shift = 0): Slot | null {
    const slot = this.#slot(key, () => this.draw(key));
    if (slot) this.#items.push({ x, y, left: shift * this.size - slot.ax, top: -slot.ay, slot });
    return slot;
  }

  /** Each picture is made once, as large as the screen's own pixels want it: what is put down ten thousand times is not scaled each time. */
  #slot(key: string, draw: () => Drawn | null): Slot | null {
    const held = this.#slots.get(key);
    if (held !== undefined) return held;
    const drawn = draw();
    const slot = drawn && fitted(drawn, SCALE / this.size, this.map.getPixelRatio());
    this.#slots.set(key, slot);
    return slot;
  }
}

/** The end of the key of a picture of what counts no more. */
const ended = ({ over }: { over?: boolean }): string => (over ? "|over" : "");

/** A plate stands on its place with the middle of its lower edge. */
const hung = (source: ImageData | null): Drawn | null => source && { source, anchor: [source.width / 2, source.height] };

function fitted({ source, anchor }: Drawn, scale: number, ratio: number): Slot | null {
  const [width, height] = [source.width / scale, source.height / scale];
  const picture = document.createElement("canvas");
  [picture.width, picture.height] = [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
  const context = picture.getContext("2d");
  if (!context) return null;
  context.imageSmoothingQuality = "high";
  context.drawImage(source instanceof ImageData ? sheetOf(source) : source, 0, 0, picture.width, picture.height);
  return { picture, width, height, ax: anchor[0] / scale, ay: anchor[1] / scale };
}

function sheetOf(source: ImageData): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [source.width, source.height];
  canvas.getContext("2d")?.putImageData(source, 0, 0);
  return canvas;
}

interface View { x: number; y: number; zoom: number; world: number; width: number; height: number }

function viewOf(map: GlMap): View {
  const { lng, lat } = map.getCenter();
  const zoom = map.getZoom();
  const canvas = map.getCanvas();
  const ratio = map.getPixelRatio();
  return { x: worldX(lng), y: worldY(lat), zoom, world: TILE_PX * 2 ** zoom, width: canvas.width / ratio, height: canvas.height / ratio };
}

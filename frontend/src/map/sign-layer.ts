/**
 * The signs on the map: one draw call for all of them, in a layer of our own.
 *
 * Why not a symbol layer of MapLibre's: with ten thousand signs that move, its worker lays all of them out again for each change, and placing
 * them blocks the page. Here a change is a list of numbers in a buffer. What is in view (and half a view around) is arranged anew when the marks
 * change, when a whole zoom is passed or when the view leaves that frame; between that, moving the map changes two numbers.
 * The map is never turned or tilted, so a place is where its world coordinates say, and no matrix is needed.
 */
import type { CustomLayerInterface, Map as GlMap } from "maplibre-gl";
import { Atlas, type Drawn, type Slot } from "./atlas.ts";
import { arrange, tally, worldX, worldY, type Cluster, type Frame, type Mark, type Wish } from "./marks.ts";
import { SCALE } from "./paint.ts";

const VERTEX = `#version 300 es
layout(location = 0) in vec2 at;
layout(location = 1) in vec4 box;
layout(location = 2) in vec4 uv;
uniform vec2 centre;
uniform vec2 view;
uniform float world;
uniform float ratio;
out vec2 spot;
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  vec2 anchor = floor(((at - centre) * world + view * 0.5 + box.xy) * ratio + 0.5) / ratio;
  vec2 clip = (anchor + corner * box.zw) / view * 2.0 - 1.0;
  gl_Position = vec4(clip.x, -clip.y, 0.0, 1.0);
  spot = mix(uv.xy, uv.zw, corner);
}`;
const FRAGMENT = `#version 300 es
precision mediump float;
uniform sampler2D pictures;
in vec2 spot;
out vec4 ink;
void main() { ink = texture(pictures, spot); }`;

const FLOATS = 10;
const TILE_PX = 512;
/** Half a view more on each side: a hand's pan needs no new arrangement. */
const MARGIN = 0.5;
/** The figures of a plate, in CSS pixels (paint.ts draws to them). */
export const PLATE = { height: 26, inset: 6, icon: 18, digit: 8, gap: 6, step: 8 };

interface Spot { x: number; y: number; left: number; top: number; right: number; bottom: number; mark: Mark | null; cluster: Cluster | null }
export interface Look { theme: string; chosen: string | null; pointed: string | null }

export class SignLayer implements CustomLayerInterface {
  readonly id = "signs";
  readonly type = "custom";
  #map: GlMap | null = null;
  #gl: WebGL2RenderingContext | null = null;
  #program: WebGLProgram | null = null;
  #array: WebGLVertexArrayObject | null = null;
  #buffer: WebGLBuffer | null = null;
  #atlas: Atlas | null = null;
  #data = new Float32Array(1024 * FLOATS);
  #count = 0;
  #all: readonly Mark[] = [];
  #wish: Wish = { hidden: new Set(), apart: new Set(), clusters: true };
  #look: Look = { theme: "light", chosen: null, pointed: null };
  #frame: Frame | null = null;
  #origin: [number, number] = [0, 0];
  #stale = true;
  #spots: Spot[] = [];

  /** `size`: how much larger than usual, on a wall. */
  constructor(private readonly draw: (key: string) => Drawn | null, private readonly size: number) {}

  take(all: readonly Mark[], wish: Wish, look: Look): void {
    if (look.theme !== this.#look.theme) this.#atlas?.clear();
    this.#all = all;
    this.#wish = wish;
    this.#look = look;
    this.again();
  }

  /** Pictures have come, or what they show has changed. */
  repaint(): void {
    this.#atlas?.clear();
    this.again();
  }

  again(): void {
    this.#stale = true;
    this.#map?.triggerRepaint();
  }

  onAdd(map: GlMap, gl: WebGLRenderingContext | WebGL2RenderingContext): void {
    this.#map = map;
    this.#gl = gl as WebGL2RenderingContext;
    this.#program = program(this.#gl);
    this.#atlas = new Atlas(this.#gl, this.draw, SCALE / this.size);
    this.#buffer = gl.createBuffer();
    this.#array = this.#gl.createVertexArray();
    this.#gl.bindVertexArray(this.#array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    for (const [at, size, from] of [[0, 2, 0], [1, 4, 2], [2, 4, 6]] as const) {
      gl.enableVertexAttribArray(at);
      gl.vertexAttribPointer(at, size, gl.FLOAT, false, FLOATS * 4, from * 4);
      this.#gl.vertexAttribDivisor(at, 1);
    }
    this.#gl.bindVertexArray(null);
    this.#stale = true;
  }

  onRemove(): void {
    this.#atlas?.remove();
    this.#gl?.deleteProgram(this.#program);
    this.#gl?.deleteBuffer(this.#buffer);
    this.#gl?.deleteVertexArray(this.#array);
    [this.#map, this.#gl, this.#atlas] = [null, null, null];
  }

  render(): void {
    const [map, gl] = [this.#map, this.#gl];
    if (!map || !gl || !this.#program) return;
    const view = viewOf(map);
    if (this.#stale || !this.#holds(view)) this.#arrange(gl, view);
    if (this.#count === 0) return;
    gl.useProgram(this.#program);
    this.#atlas?.bind();
    const uniform = (name: string): WebGLUniformLocation | null => gl.getUniformLocation(this.#program as WebGLProgram, name);
    gl.uniform2f(uniform("centre"), view.x - this.#origin[0], view.y - this.#origin[1]);
    gl.uniform2f(uniform("view"), view.width, view.height);
    gl.uniform1f(uniform("world"), view.world);
    gl.uniform1f(uniform("ratio"), map.getPixelRatio());
    gl.uniform1i(uniform("pictures"), 0);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.CULL_FACE);
    gl.bindVertexArray(this.#array);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.#count);
    gl.bindVertexArray(null);
  }

  /** What lies under a point of the map, the uppermost first: `reach` more pixels all round. */
  under(x: number, y: number, reach: number): Mark[][] {
    if (!this.#map) return [];
    const view = viewOf(this.#map);
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

  #arrange(gl: WebGL2RenderingContext, view: View): void {
    const [w, h] = [(view.width * (0.5 + MARGIN)) / view.world, (view.height * (0.5 + MARGIN)) / view.world];
    this.#frame = { west: view.x - w, east: view.x + w, north: view.y - h, south: view.y + h, zoom: view.zoom };
    this.#origin = [view.x, view.y];
    this.#stale = false;
    this.#fill();
    if (this.#atlas?.full) {
      // More pictures than fit: forget those of other views and begin again, once.
      this.#atlas.clear();
      this.#fill();
    }
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    gl.bufferData(gl.ARRAY_BUFFER, this.#data.subarray(0, this.#count * FLOATS), gl.DYNAMIC_DRAW);
  }

  #fill(): void {
    this.#count = 0;
    this.#spots = [];
    if (!this.#frame) return;
    const { theme, chosen, pointed } = this.#look;
    const { dots, signs, clusters } = arrange(this.#all, this.#frame, this.#wish);
    for (const mark of dots) this.#sign(mark, `sign|${theme}|${mark.kind}|ink|far`);
    for (const mark of signs) {
      if (mark.id === chosen) this.#put(mark.x, mark.y, `ring|${theme}|chosen`);
      else if (mark.id === pointed) this.#put(mark.x, mark.y, `ring|${theme}|pointed`);
      const tone = mark.kind === "alert" ? "danger" : "ink";
      this.#sign(mark, mark.sidc ? `app6|${theme}|${mark.sidc}|${mark.kind}` : `sign|${theme}|${mark.kind}|${tone}|near`);
    }
    for (const cluster of clusters) this.#plate(cluster, theme);
  }

  #sign(mark: Mark, key: string): void {
    const slot = this.#put(mark.x, mark.y, key);
    if (slot) this.#spots.push({ x: mark.x, y: mark.y, left: -slot.ax, top: -slot.ay, right: slot.width - slot.ax, bottom: slot.height - slot.ay, mark, cluster: null });
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
      const kind = i < 2 ? kinds[i]?.kind : undefined;
      if (kind) {
        this.#put(cluster.x, cluster.y, `mini|${theme}|${kind}`, x + PLATE.icon / 2);
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
    const slot = this.#atlas?.get(key);
    if (!slot) return null;
    if ((this.#count + 1) * FLOATS > this.#data.length) {
      const more = new Float32Array(this.#data.length * 2);
      more.set(this.#data);
      this.#data = more;
    }
    this.#data.set([x - this.#origin[0], y - this.#origin[1], shift * this.size - slot.ax, -slot.ay, slot.width, slot.height, slot.u0, slot.v0, slot.u1, slot.v1], this.#count * FLOATS);
    this.#count += 1;
    return slot;
  }
}

interface View { x: number; y: number; zoom: number; world: number; width: number; height: number }

function viewOf(map: GlMap): View {
  const { lng, lat } = map.getCenter();
  const zoom = map.getZoom();
  const canvas = map.getCanvas();
  const ratio = map.getPixelRatio();
  return { x: worldX(lng), y: worldY(lat), zoom, world: TILE_PX * 2 ** zoom, width: canvas.width / ratio, height: canvas.height / ratio };
}

function program(gl: WebGL2RenderingContext): WebGLProgram {
  const made = gl.createProgram();
  for (const [type, source] of [[gl.VERTEX_SHADER, VERTEX], [gl.FRAGMENT_SHADER, FRAGMENT]] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error("This browser gives no shader.");
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(made, shader);
  }
  gl.linkProgram(made);
  if (!gl.getProgramParameter(made, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(made) ?? "The signs' shader does not link.");
  return made;
}

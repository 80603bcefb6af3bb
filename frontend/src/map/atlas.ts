/** Small pictures side by side in one texture, each painted once when it is first asked for. */
export interface Drawn {
  source: HTMLCanvasElement | ImageData;
  /** Where in the picture the place itself is, in its own pixels. */
  anchor: [number, number];
}
/** Corners in the texture (0 to 1), size and anchor in CSS pixels. */
export interface Slot { u0: number; v0: number; u1: number; v1: number; width: number; height: number; ax: number; ay: number }

const SIDE = 2048;
const GAP = 2;

export class Atlas {
  /** A picture found no room: whoever draws clears the atlas and begins again with what is in view. */
  full = false;
  #slots = new Map<string, Slot | null>();
  #texture: WebGLTexture | null;
  #x = 0;
  #y = 0;
  #shelf = 0;

  constructor(private readonly gl: WebGL2RenderingContext, private readonly draw: (key: string) => Drawn | null, private readonly scale: number) {
    this.#texture = this.#empty();
  }

  #empty(): WebGLTexture | null {
    const { gl } = this;
    const texture = gl.createTexture();
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, SIDE, SIDE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
    return texture;
  }

  bind(): void {
    this.gl.activeTexture(this.gl.TEXTURE0);
    this.gl.bindTexture(this.gl.TEXTURE_2D, this.#texture);
  }

  /** Null when there is no such picture, or no room for it now. */
  get(key: string): Slot | null {
    const held = this.#slots.get(key);
    if (held !== undefined) return held;
    const drawn = this.draw(key);
    const slot = drawn && this.#put(drawn);
    if (!drawn || slot) this.#slots.set(key, slot);
    return slot;
  }

  clear(): void {
    this.#slots.clear();
    this.full = false;
    // A new one: what stood in the gaps of the old would shine through at the edges.
    this.gl.deleteTexture(this.#texture);
    this.#texture = this.#empty();
    [this.#x, this.#y, this.#shelf] = [0, 0, 0];
  }

  remove(): void {
    this.gl.deleteTexture(this.#texture);
    this.#texture = null;
  }

  #put({ source, anchor }: Drawn): Slot | null {
    const { width, height } = source;
    if (this.#x + width > SIDE) [this.#x, this.#y, this.#shelf] = [0, this.#y + this.#shelf + GAP, 0];
    if (this.#y + height > SIDE || width > SIDE) {
      this.full = true;
      return null;
    }
    const { gl } = this;
    this.bind();
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, this.#x, this.#y, gl.RGBA, gl.UNSIGNED_BYTE, source);
    const slot = {
      u0: this.#x / SIDE, v0: this.#y / SIDE, u1: (this.#x + width) / SIDE, v1: (this.#y + height) / SIDE,
      width: width / this.scale, height: height / this.scale, ax: anchor[0] / this.scale, ay: anchor[1] / this.scale,
    };
    this.#x += width + GAP;
    this.#shelf = Math.max(this.#shelf, height);
    return slot;
  }
}

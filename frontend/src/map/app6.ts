/** APP-6 symbols as pictures. The package is the largest part of the map: it is loaded after the map stands, and signs take its place till then. */
import { FONT, SCALE } from "./paint.ts";
import type { Drawn } from "./sign-layer.ts";

type Package = typeof import("milsymbol")["default"];

/** The height of the frame's octagon, CSS pixels. */
const SIZE = 21;
const BARE_SIZE = 27;
/** APP-6's hues, dimmed: its own yellow blinds at three in the morning. */
const NIGHT = "Night";
let held: Package | null = null;

export async function loadSymbols(): Promise<void> {
  const { default: loaded } = await import("milsymbol");
  loaded.setStandard("APP6");
  loaded.setColorMode(NIGHT, loaded.ColorMode("rgb(176,120,180)", "rgb(92,168,198)", "rgb(222,104,98)", "rgb(112,176,122)", "rgb(212,196,92)", "rgb(216,164,84)"));
  held = loaded;
}

/** `hollow`: drawn in that one colour, without a fill. Null until the package is there, and for a code that it does not know (tests/page/test_symbols.py: symbols.ts gives none). */
export function symbol(sidc: string, theme: string, ink: string, halo: string, hollow: string | null): Drawn | null {
  if (!held) return null;
  // Points of set 25 have no frame and no fill: larger and bolder they carry as far; what is hollow, bolder.
  const mono = hollow ?? (sidc.startsWith("25", 4) ? ink : null);
  const bare = sidc.startsWith("25", 4);
  const made = new held.Symbol(sidc, {
    size: (bare ? BARE_SIZE : SIZE) * SCALE, colorMode: theme === "night" ? NIGHT : "Light", outlineColor: halo, outlineWidth: 5,
    strokeWidth: mono ? 7 : 4, ...(mono ? { monoColor: mono } : {}), fontfamily: FONT, simpleStatusModifier: true, infoFields: false,
  });
  if (!made.isValid()) return null;
  const { x, y } = made.getAnchor();
  return { source: made.asCanvas(), anchor: [x, y] };
}

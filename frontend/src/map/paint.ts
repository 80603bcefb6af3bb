/**
 * Labels and signs, drawn on a canvas and handed to the map as images.
 *
 * MapLibre shapes Arabic by itself but not Sorani (ڵ ڕ ێ ە stay unjoined, maplibre-gl-js#6232). The browser's canvas shapes both.
 * The price is that no text follows a line. An image's id says all that is drawn, so the map asks for each once:
 * `label|theme|class|text`, `plan|theme|icon|tone|text`, `hatch|theme`. The signs' pictures are in `sprites.ts`.
 */
import { iconPath } from "../parts/icons.ts";

export const SCALE = 2;
export const FONT = '"Vazirmatn Variable", "Noto Sans Arabic", sans-serif';

type Ink = (name: string) => string;

/** `dot`: hangs under a dot that marks the place itself. `plate`: interrupts the line that it names. */
interface LabelClass { size: number; weight: number; ink: string; dot?: number; plate?: boolean }
const CLASSES: Record<string, LabelClass> = {
  country: { size: 15, weight: 500, ink: "--map-label" },
  region: { size: 13, weight: 400, ink: "--map-label" },
  city: { size: 14, weight: 600, ink: "--map-label", dot: 3 },
  town: { size: 13, weight: 450, ink: "--map-label", dot: 2 },
  own: { size: 14, weight: 650, ink: "--sector-own" },
  sector: { size: 14, weight: 650, ink: "--sector-other" },
  square: { size: 15, weight: 550, ink: "--map-label" },
  figure: { size: 13, weight: 500, ink: "--map-label", plate: true },
  ruler: { size: 13, weight: 600, ink: "--accent", plate: true },
  "own-layer": { size: 13, weight: 450, ink: "--map-label" },
  nobody: { size: 13, weight: 550, ink: "--muted", plate: true },
};

export const tokens: Ink = (token) => getComputedStyle(document.documentElement).getPropertyValue(token).trim();

export async function fontsReady(): Promise<void> {
  await Promise.all([400, 500, 600, 650].flatMap((weight) => ["كركوك ەڕڵ", "Makhmur 38S"].map((text) => document.fonts.load(`${weight} 14px ${FONT}`, text)))).catch(
    () => undefined,
  );
}

/** The picture for an id, or null when the id is none of ours. */
export function paint(id: string): ImageData | null {
  const [what, , ...rest] = id.split("|");
  if (what === "label") return label(rest[0] ?? "", rest.slice(1).join("|"));
  if (what === "plan") return flag(rest[0] ?? "", rest[1] ?? "", rest.slice(2).join("|"));
  if (what === "hatch") return hatch();
  return null;
}

export function sheet(width: number, height: number): [CanvasRenderingContext2D, () => ImageData] {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.ceil(width * SCALE));
  canvas.height = Math.max(1, Math.ceil(height * SCALE));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("This browser gives no 2D canvas.");
  context.scale(SCALE, SCALE);
  return [context, () => context.getImageData(0, 0, canvas.width, canvas.height)];
}

const rightToLeft = (text: string): boolean => /[֐-ࣿיִ-﻿]/.test(text);

function measure(font: string, text: string): number {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return 0;
  context.font = font;
  return context.measureText(text).width;
}

function label(className: string, text: string): ImageData | null {
  const look = CLASSES[className];
  if (!look || !text.trim()) return null;
  const lines = text.split("\n");
  const font = `${look.weight} ${look.size}px ${FONT}`;
  const step = look.size * 1.45;
  const width = Math.max(...lines.map((line) => measure(font, line))) + 10;
  const [context, done] = sheet(width, step * lines.length + 8 + (look.dot ? 6 : 0));
  const top = look.dot ? 10 : 4;
  if (look.plate) {
    context.fillStyle = tokens("--map-land");
    context.beginPath();
    context.roundRect(0, 3, width, step * lines.length + 2, 3);
    context.fill();
  }
  context.font = font;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const [i, line] of lines.entries()) {
    const y = top + step * (i + 0.5);
    context.direction = rightToLeft(line) ? "rtl" : "ltr";
    context.strokeStyle = tokens("--map-halo");
    context.lineWidth = 3.5;
    context.globalAlpha = 0.9;
    context.strokeText(line, width / 2, y);
    context.globalAlpha = 1;
    context.fillStyle = tokens(look.ink);
    context.fillText(line, width / 2, y);
  }
  if (look.dot) {
    context.beginPath();
    context.arc(width / 2, 7, look.dot, 0, 7);
    context.lineWidth = 3;
    context.strokeStyle = tokens("--map-halo");
    context.stroke();
    context.fill();
  }
  return done();
}

/** A plan's plate: shape and word of its state, so that colour alone never says "agreed". */
function flag(icon: string, tone: string, text: string): ImageData {
  const font = `600 13px ${FONT}`;
  const ink = tokens(tone === "muted" ? "--muted" : `--${tone}`);
  const rtl = rightToLeft(text);
  const wide = measure(font, text);
  const width = wide + 38;
  const [context, done] = sheet(width, 28);
  context.beginPath();
  context.roundRect(1, 1, width - 2, 26, 4);
  context.fillStyle = tokens("--raised");
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = ink;
  context.stroke();
  context.font = font;
  context.fillStyle = ink;
  context.textBaseline = "middle";
  context.direction = rtl ? "rtl" : "ltr";
  context.textAlign = rtl ? "right" : "left";
  context.fillText(text, rtl ? width - 29 : 29, 14.5);
  context.translate(rtl ? width - 24 : 8, 6);
  context.lineWidth = 1.6;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.stroke(new Path2D(iconPath(icon)));
  return done();
}

/** Ground that nobody holds. */
function hatch(): ImageData {
  const [context, done] = sheet(8, 8);
  context.strokeStyle = tokens("--sector-none");
  context.globalAlpha = 0.55;
  context.lineWidth = 1;
  for (const shift of [-8, 0, 8]) {
    context.moveTo(shift, 8);
    context.lineTo(shift + 8, 0);
  }
  context.stroke();
  return done();
}

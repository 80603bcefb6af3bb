/**
 * The pictures of the signs: APP-6 symbols, the house's own signs, and the parts of which a cluster's plate is put together.
 * Keys: `app6|theme|sidc|kind`, `sign|theme|kind|tone|weight`, `ring|theme|weight`, `pill|theme|width`, `mini|theme|kind`,
 * `figure|theme|character`. What counts no more has `|over` at the end of its key: grey, hollow and struck through, each for itself
 * a sign of it, so that no colour has to be seen.
 */
import { iconPath } from "../parts/icons.ts";
import { kindIcon } from "../parts/words.ts";
import { symbol } from "./app6.ts";
import { FONT, SCALE, sheet, tokens } from "./paint.ts";
import { PLATE, type Drawn } from "./sign-layer.ts";

export function drawn(key: string): Drawn | null {
  if (key.endsWith(OVER)) {
    const made = picture(key.slice(0, -OVER.length), true);
    return made && struck(made, key.startsWith("mini"));
  }
  return picture(key, false);
}

const OVER = "|over";

function picture(key: string, over: boolean): Drawn | null {
  const [what, theme = "", ...rest] = key.split("|");
  const [a = "", tone = "", c = ""] = rest;
  const b = over && what === "sign" ? "muted" : tone;
  if (what === "app6") return symbol(a, theme, tokens("--ink"), tokens("--map-halo"), over ? tokens("--muted") : null) ?? middled(sign(b, over ? "muted" : b === "alert" ? "danger" : "ink", "near"));
  if (what === "sign") return middled(sign(a, b, c));
  if (what === "ring") return middled(ring(a));
  if (what === "pill") return middled(pill(Number(a)));
  if (what === "mini") return middled(mini(a, over));
  if (what === "figure") return middled(figure(a));
  return null;
}

const middled = (source: ImageData): Drawn => ({ source, anchor: [source.width / 2, source.height / 2] });

/** A stroke through the whole of a picture; on a plate, whose signs are small, without a halo. */
function struck({ source, anchor }: Drawn, small: boolean): Drawn {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [source.width, source.height];
  const context = canvas.getContext("2d");
  if (!context) return { source, anchor };
  if (source instanceof ImageData) context.putImageData(source, 0, 0);
  else context.drawImage(source, 0, 0);
  const [x, y, reach] = [source.width / 2, source.height / 2, Math.min(source.width, source.height) * 0.42];
  context.lineCap = "round";
  for (const [ink, wide] of [["--map-halo", small ? 0 : 5], ["--ink", small ? 1.5 : 2]] as const) {
    if (wide === 0) continue;
    context.beginPath();
    context.moveTo(x - reach, y + reach);
    context.lineTo(x + reach, y - reach);
    context.strokeStyle = tokens(ink);
    context.lineWidth = wide * SCALE;
    context.stroke();
  }
  return { source: canvas, anchor };
}

/** A record without an APP-6 symbol: a disc with its kind's sign. `far` (made by a machine): a small hollow dot. */
function sign(kind: string, tone: string, weight: string): ImageData {
  const ink = tokens(tone === "ink" ? "--ink" : `--${tone}`);
  const ground = tokens("--raised");
  if (weight === "far") {
    const [context, done] = sheet(12, 12);
    context.beginPath();
    context.arc(6, 6, 3.6, 0, 7);
    context.fillStyle = ground;
    context.globalAlpha = 0.85;
    context.fill();
    context.globalAlpha = 1;
    context.lineWidth = 1.6;
    context.strokeStyle = tokens("--muted");
    context.stroke();
    return done();
  }
  const [context, done] = sheet(30, 30);
  context.translate(15, 15);
  context.beginPath();
  if (kind === "alert") {
    context.moveTo(0, -13);
    context.lineTo(13, 10);
    context.lineTo(-13, 10);
    context.closePath();
  } else {
    context.arc(0, 0, 11, 0, 7);
  }
  context.fillStyle = ground;
  context.fill();
  context.lineWidth = 2;
  context.lineJoin = "round";
  context.strokeStyle = ink;
  context.stroke();
  context.lineWidth = 1.7;
  context.lineCap = "round";
  context.strokeStyle = ink;
  if (kind === "alert") {
    context.stroke(new Path2D("M0 -4v6M0 5.6v.4"));
  } else {
    context.scale(0.82, 0.82);
    context.translate(-8, -8);
    context.stroke(new Path2D(iconPath(kindIcon(kind))));
  }
  return done();
}

/** Round what is chosen, or what the pointer rests on in the feed. */
function ring(weight: string): ImageData {
  const [context, done] = sheet(58, 58);
  context.beginPath();
  context.arc(29, 29, 25, 0, 7);
  context.strokeStyle = tokens("--map-halo");
  context.lineWidth = 6;
  context.stroke();
  context.strokeStyle = tokens("--accent");
  context.lineWidth = weight === "chosen" ? 3 : 2;
  if (weight !== "chosen") context.setLineDash([4, 4]);
  context.stroke();
  if (weight === "chosen") {
    context.globalAlpha = 0.16;
    context.fillStyle = tokens("--accent");
    context.fill();
  }
  return done();
}

function pill(width: number): ImageData {
  const [context, done] = sheet(width + 2, PLATE.height);
  context.beginPath();
  context.roundRect(1, 1, width, PLATE.height - 2, (PLATE.height - 2) / 2);
  context.fillStyle = tokens("--raised");
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = tokens("--ink");
  context.stroke();
  return done();
}

function mini(kind: string, over: boolean): ImageData {
  const [context, done] = sheet(16, 16);
  context.strokeStyle = tokens(over ? "--muted" : "--ink");
  context.lineWidth = 1.7;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.translate(1, 1);
  context.scale(0.875, 0.875);
  context.stroke(new Path2D(iconPath(kindIcon(kind))));
  return done();
}

function figure(character: string): ImageData {
  const [context, done] = sheet(PLATE.digit + 2, 18);
  context.font = `650 13px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = tokens("--ink");
  context.fillText(character, PLATE.digit / 2 + 1, 9.5);
  return done();
}

/** Reading an officer's letters, field by field: what is not yet given is `missing`, what cannot be read is `wrong`. Pure. */
import type { Body, Detail, Evaluation, EventTime, Names, Place, Polygon, Position, Row } from "../lib/api.ts";
import { latin } from "../lib/digits.ts";
import type { Sheet } from "../lib/drafts.ts";
import { grid, gridWithin, middle, readPlace, ring, spaced } from "../lib/place.ts";
import { readTime, stampUtc, wire } from "../lib/instant.ts";

/** Letters that the node takes in one line and in a paragraph (`kinds.fields`). */
export const LINE = 200;
export const TEXT = 4000;
/** As the node counts them: an emoji is one. */
export const length = (text: string): number => [...text].length;

export type Size = { n: number | null; min: number | null; max: number | null };

/** How well an outline drawn on the map says where. */
const DRAWN_M = 10;
/** Nothing keeps off further (`kinds.fields.Distance`). */
const FARTHEST_M = 50_000;
const HOUR_MS = 3600_000;
const FIVE_MINUTES_MS = 300_000;
/** As far as clocks may differ: the node takes no sight from further ahead (`kinds.draft.LATEST_EVENT`). */
const AHEAD_MS = 600_000;

/** As what a place may be given. */
export type GroundShape = "point" | "line" | "area";
export const SPOT: readonly GroundShape[] = ["point", "area"];
export const STRETCH: readonly GroundShape[] = ["line", "area"];
export const ANY: readonly GroundShape[] = ["point", "area", "line"];
/** The one that is chosen, else the first that the kind takes: a choice may have been made for another sort of thing. */
export const shapeOf = (fields: Record<string, string>, shapes: readonly GroundShape[]): GroundShape =>
  shapes.find((shape) => shape === fields["shape"]) ?? shapes[0] ?? "point";

export class Letters {
  /** Message ids, by field. */
  readonly wrong: Record<string, string> = {};
  /** Message ids of the labels of what is still to be given. */
  readonly missing: string[] = [];
  /** The fields of these, by key: where the officer is led. */
  readonly lacking: string[] = [];

  constructor(readonly sheet: Sheet, readonly now: Date) {}

  of(key: string): string {
    return (this.sheet.fields[key] ?? "").trim();
  }

  line(key: string): string {
    return this.#within(key, LINE);
  }

  text(key: string): string {
    return this.#within(key, TEXT);
  }

  need(key: string, label: string): string {
    const text = this.of(key);
    if (!text) this.lack(label, key);
    return text;
  }

  /** Something is still to be given, at one field or at several. */
  lack(label: string, ...keys: string[]): void {
    this.missing.push(label);
    this.lacking.push(...keys);
  }

  #within(key: string, most: number): string {
    const text = this.of(key);
    if (length(text) > most) this.wrong[key] = "wrong-long";
    return text;
  }

  /** A time that must be given. */
  time(key: string, label: string): Date | null {
    this.need(key, label);
    return this.timeIfAny(key);
  }

  timeIfAny(key: string): Date | null {
    return this.instant(key, this.of(key));
  }

  /** A time that stands in the letters under no name of its own. */
  instant(key: string, letters: string): Date | null {
    const text = letters.trim();
    const at = text ? readTime(text, this.now) : null;
    if (text && !at) this.wrong[key] = "wrong-time";
    return at;
  }

  /** That the time under `key` lies after another. */
  inOrder(first: Date | null, last: Date | null, key: string): void {
    if (first && last && last <= first) this.wrong[key] = "wrong-order";
  }

  /** When something was seen: it does not lie ahead. */
  seen(key: string, label: string): Date | null {
    const at = this.time(key, label);
    if (at && at.getTime() > this.now.getTime() + AHEAD_MS) this.wrong[key] = "wrong-future";
    return at;
  }

  /** The moment of `at`, as it was if nobody has touched it: it may have had another precision, and an end that the form does not ask for. */
  moment(key: string, at: Date, end?: { key: string; at: Date | null }): EventTime {
    const kept = this.sheet.kept;
    const same = [key, ...(end ? [end.key] : [])].every((each) => this.of(each) === kept?.fields[each]);
    return kept?.event_time && same ? kept.event_time : { from: wire(at), to: end?.at ? wire(end.at) : null, precision: "minute" };
  }

  place(key: string, label: string): Place | null {
    this.need(key, label);
    return this.placeIfAny(key);
  }

  placeIfAny(key: string): Place | null {
    const text = this.of(key);
    if (!text) return null;
    const kept = this.sheet.kept;
    if (kept?.place && text === kept.fields[key]) return kept.place;
    const named = readNamed(this.of(`${key}_named`));
    if (named?.text === text) return { geometry: { type: "Point", coordinates: named.position }, precision_m: named.precision_m, mgrs: compact(gridWithin(named.position, named.precision_m)), names: named.names };
    const place = readPlace(text);
    if (!place) {
      this.wrong[key] = "wrong-place";
      return null;
    }
    return { geometry: { type: "Point", coordinates: place.position }, precision_m: place.precision_m, mgrs: compact(gridWithin(place.position, place.precision_m)), names: null };
  }

  /** A point, a line or an outline, as `shape` says (`WhereBox`). */
  where(shapes: readonly GroundShape[] = SPOT): Place | null {
    const shape = shapeOf(this.sheet.fields, shapes);
    if (shape === "point") return this.place("place", "fact-where");
    const [key, least, label] = shape === "area" ? (["corners", 3, "area"] as const) : (["route", 2, shapes.length === 1 ? "force-route" : "shape-line"] as const);
    const corners = this.corners(key, label, least);
    const kept = this.sheet.kept;
    if (kept?.place && this.of(key) === kept.fields[key]) return kept.place;
    const [first] = corners;
    if (!first || corners.length < least || key in this.wrong) return null;
    if (shape === "line") return { geometry: { type: "LineString", coordinates: corners }, precision_m: 0, mgrs: compact(grid(first, 5)), names: null };
    const area = ring(corners);
    return { geometry: area, precision_m: DRAWN_M, mgrs: compact(grid(middle(area), 4)), names: null };
  }

  /** An outline beside the place, if one is given. */
  outlineIfAny(key: string): Polygon | null {
    const { corners, wrong } = readCorners(this.of(key));
    if (wrong.length > 0) this.wrong[key] = "wrong-corners";
    else if (corners.length === 1 || corners.length === 2) this.wrong[key] = "wrong-outline";
    return corners.length > 2 ? ring(corners) : null;
  }

  size(key: string): Size | null {
    const size = readSize(this.of(key));
    if (size === undefined) this.wrong[key] = "wrong-size";
    return size ?? null;
  }

  metres(key: string): number | null {
    const text = latin(this.of(key));
    if (text && (!/^\d{1,5}$/.test(text) || Number(text) > FARTHEST_M)) this.wrong[key] = "wrong-metres";
    return text && !(key in this.wrong) ? Number(text) : null;
  }

  corners(key: string, label: string, least = 3): Position[] {
    const { corners, wrong } = readCorners(this.of(key));
    if (wrong.length > 0) this.wrong[key] = "wrong-corners";
    else if (corners.length < least) this.lack(label, key);
    return corners;
  }

  evaluation(): Evaluation | null {
    if (!this.of("reliability") || !this.of("credibility")) return null;
    return { reliability: this.of("reliability"), credibility: Number(this.of("credibility")), basis: this.of("sure_basis") };
  }
}

/** `12`, `10-15`, `>20`, `<5`, any digits; null when empty, undefined when it is no size. */
export function readSize(text: string): Size | null | undefined {
  const clean = latin(text).replace(/\s+/g, "");
  if (!clean) return null;
  const range = /^(\d{1,6})[-–](\d{1,6})$/.exec(clean);
  if (range) return { n: null, min: Math.min(Number(range[1]), Number(range[2])), max: Math.max(Number(range[1]), Number(range[2])) };
  const one = /^([<>≤≥]?)(\d{1,6})(\+?)$/.exec(clean);
  if (!one) return undefined;
  const value = Number(one[2]);
  if (one[1] === ">" || one[1] === "≥" || one[3] === "+") return { n: null, min: value, max: null };
  if (one[1] === "<" || one[1] === "≤") return { n: null, min: null, max: value };
  return { n: value, min: null, max: null };
}

export function readCorners(text: string): { corners: Position[]; wrong: number[] } {
  const corners: Position[] = [];
  const wrong: number[] = [];
  for (const [i, line] of text.split(/\n/).entries()) {
    if (!line.trim()) continue;
    const place = readPlace(line);
    if (place) corners.push(place.position);
    else wrong.push(i + 1);
  }
  return { corners, wrong };
}

/** A place that was chosen by its name: it holds as long as what stands in the box is what the choice put there. */
export interface Named { text: string; position: Position; precision_m: number; names: Names }

export function readNamed(json: string): Named | null {
  return json ? (JSON.parse(json) as Named) : null;
}

/** A grid reference as it travels: without the spaces that people read it by. */
export const compact = (mgrs: string): string => mgrs.replaceAll(" ", "");
/** So many hours from now, to the next five minutes: what a time box of something to come begins with. */
export const soon = (now: Date, hours: number): string =>
  stampUtc(new Date(Math.ceil((now.getTime() + hours * HOUR_MS) / FIVE_MINUTES_MS) * FIVE_MINUTES_MS));

// Back from a record to letters.
export const words = (body: Body, key: string): string => (typeof body[key] === "string" ? (body[key] as string) : "");
export const stamped = (iso: unknown): string => (typeof iso === "string" && iso ? stampUtc(new Date(iso)) : "");

export function sized(value: unknown): string {
  const held = value as Partial<Size> | null | undefined;
  if (!held) return "";
  if (held.n != null) return String(held.n);
  if (held.min != null && held.max != null) return `${held.min}-${held.max}`;
  if (held.min != null) return `>${held.min}`;
  return held.max != null ? `<${held.max}` : "";
}

/** Its grid no finer than the record knows it, for what is written there is given as known so well. */
export function placed(row: Row): string {
  if (!row.place) return "";
  const { geometry, precision_m, mgrs } = row.place;
  return geometry.type === "Point" ? gridWithin(geometry.coordinates, precision_m) : spaced(mgrs);
}

/** As `placed`, for a place that may be a line or an outline. */
export function shaped(row: Row): Record<string, string> & { shape: GroundShape } {
  const geometry = row.place?.geometry;
  if (geometry?.type === "LineString") return { shape: "line", place: "", route: gridded(geometry.coordinates) };
  if (geometry?.type === "Polygon") return { shape: "area", place: "", corners: edge(geometry) };
  return { shape: "point", place: placed(row) };
}

const gridded = (corners: readonly Position[]): string => corners.map((at) => grid(at, 5)).join("\n");
/** The corners of an outline, each once, as a form has them. */
export const edge = (area: Polygon | null | undefined): string => gridded((area?.coordinates[0] ?? []).slice(0, -1));

/** Where it is, as far as a form's letters say: of an outline its middle. */
export function positionOf(fields: Record<string, string>): Position | null {
  const named = readNamed(fields["place_named"] ?? "");
  if (named && named.text === fields["place"]?.trim()) return named.position;
  const { corners } = readCorners(fields["corners"] ?? "");
  return readPlace(fields["place"] ?? "")?.position ?? (corners.length > 0 ? middle(ring(corners)) : null);
}

export function judged(detail: Detail): Record<string, string> {
  const held = detail.evaluation;
  return { reliability: held?.reliability ?? "", credibility: held ? String(held.credibility) : "", sure_basis: held?.basis ?? "" };
}

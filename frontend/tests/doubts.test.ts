/** Rings round places that are known badly. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Row } from "../src/lib/api.ts";
import { leg } from "../src/lib/geodesy.ts";
import { doubts } from "../src/map/doubts.ts";

const NONE: ReadonlySet<string> = new Set();
const row = (id: string, precision_m: number, more: Partial<Row> = {}): Row =>
  ({ id, kind: "spot", method: "person", over: null, place: { geometry: { type: "Point", coordinates: [43.58, 35.8] }, precision_m, mgrs: "", names: null }, ...more }) as Row;

test("a ring is as wide as the place is unsure", () => {
  const [ring] = doubts([row("a", 5000)], null, NONE, 0).features;
  const [rim] = ring?.geometry.coordinates ?? [];
  assert.ok(rim && Math.abs(leg([43.58, 35.8], rim as [number, number]).distance_m - 5000) < 10);
  assert.equal(ring?.properties?.["danger"], false);
  assert.equal(doubts([row("a", 1000, { kind: "hazard" })], null, NONE, 0).features[0]?.properties?.["danger"], true);
});

test("reports from one village share a ring, and the chosen one shows its own", () => {
  const rings = doubts([row("a", 1000), row("b", 1000)], "a", NONE, 0).features;
  assert.deepEqual(rings.map((ring) => ring.properties?.["chosen"]), [true]);
});

test("of what machines took in, and of what is switched off, only the chosen one has a ring", () => {
  const rows = [row("a", 25_000, { method: "machine" }), row("b", 1000, { kind: "hazard" })];
  assert.equal(doubts(rows, null, new Set(["hazards"]), 0).features.length, 0);
  assert.equal(doubts(rows, "a", new Set(["hazards"]), 0).features.length, 1);
});

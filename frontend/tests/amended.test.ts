/** A next version: what nobody has touched stays exactly as it was, what the form does not know is not lost. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Body } from "../src/lib/api.ts";
import type { Sheet } from "../src/lib/drafts.ts";
import { amended } from "../src/form/amended.ts";
import { Letters, shapeOf, shaped } from "../src/form/letters.ts";
import { shapesOf, TYPES } from "../src/form/measure.ts";
import { pointField, pointsFrom, pointsOf, readPoints, writePoints, type Point } from "../src/form/points.ts";

const NOW = new Date("2026-11-30T12:00:00Z");
const sheetOf = (fields: Record<string, string>, kept?: Body, before: Record<string, string> = fields): Sheet => ({
  key: "k", account: "a", kind: "agreement", saved_at: 0, fields, level: 1, audience: [], caveats: [], show_audience: true, previous: null, refs: [],
  ...(kept ? { kept: { body: kept, place: null, event_time: null, fields: before } } : {}),
});
const provision = (point: Point, by: string | null): Body => ({ provision: `new-${point.text}`, text: point.text, agencies: point.agencies, state: point.state, by });

test("a field that says the same as before is the old one, to the last figure", () => {
  const kept = { by: "2026-12-01T10:00:41.5Z", title: { ar: "أ", newer: 1 }, count: { n: 3 }, later: "kept", tags: ["a"] };
  const before = { by: "2026-12-01T10:00:00Z", title: { ar: "أ" }, count: { n: 3, min: null }, tags: ["a"] };
  assert.deepEqual(amended(before, before, kept), { ...kept, count: { n: 3, min: null } });
  const found = { ...before, by: "2026-12-02T10:00:00Z", title: { ar: "ب" }, tags: [] };
  assert.deepEqual(amended(found, before, kept), { ...kept, by: found.by, title: { ar: "ب", newer: 1 }, count: { n: 3, min: null }, tags: [] });
});

test("without a version before, and where a thing is taken away, the letters count", () => {
  assert.deepEqual(amended({ at: null }, undefined, undefined), { at: null });
  assert.deepEqual(amended({ at: null }, { at: { n: 1 } }, { at: { n: 1 } }), { at: null });
  assert.deepEqual(amended({ at: { n: 2 } }, undefined, { at: { n: 1, more: 5 } }), { at: { n: 2, more: 5 } });
});

test("a point that changed its state keeps its second, its place in the list and what a newer node has said of it", () => {
  const kept = { provisions: [{ provision: "a", text: "أولاً", agencies: ["x"], by: "2026-12-01T10:00:41Z", newer: true }, { provision: "b", text: "ثانياً", agencies: [], state: "in-work" }] };
  const before = { provisions: pointsFrom(kept.provisions) };
  const points = readPoints(before.provisions);
  const [first, second] = points;
  assert.ok(first && second);
  const fields = { provisions: writePoints([{ text: "ثالثاً", agencies: [], by: "", state: "open", was: null }, second, { ...first, state: "carried-out" }]) };
  assert.deepEqual(pointsOf(new Letters(sheetOf(fields, kept, before), NOW), "provisions", 4000, (point, by) => ({ ...provision(point, by), ...(point.was === null ? {} : { provision: kept.provisions[point.was]?.provision }) })), [
    { provision: "new-ثالثاً", text: "ثالثاً", agencies: [], state: "open", by: null },
    { provision: "b", text: "ثانياً", agencies: [], state: "in-work", by: null },
    { provision: "a", text: "أولاً", agencies: ["x"], by: "2026-12-01T10:00:41Z", newer: true, state: "carried-out" },
  ]);
});

test("what is wrong in a point is told at its own field; one that says nothing is none", () => {
  const blank = { text: "", agencies: [], by: "", state: "open", was: null };
  const letters = new Letters(sheetOf({ actions: writePoints([blank, { ...blank, agencies: ["x"] }, { ...blank, text: "س".repeat(201), by: "25:99" }]) }), NOW);
  assert.equal(pointsOf(letters, "actions", 200, provision).length, 2);
  assert.deepEqual(letters.wrong, { [pointField("actions", 1, "text")]: "wrong-point", [pointField("actions", 2, "text")]: "wrong-long", [pointField("actions", 2, "by")]: "wrong-time" });
});

test("a place has the shape that its kind takes, whatever was chosen for another", () => {
  assert.ok(TYPES.every((type) => shapesOf(type).length > 0));
  assert.equal(shapeOf({ shape: "area" }, shapesOf("boundary")), "line");
  assert.equal(shapeOf({ shape: "area" }, shapesOf("humanitarian-notified")), "area");
  const route = "35.80 43.58\n35.81 43.60";
  const read = (fields: Record<string, string>, type: string): unknown => new Letters(sheetOf(fields), NOW).where(shapesOf(type))?.geometry.type ?? null;
  assert.equal(read({ route }, "phase-line"), "LineString");
  assert.equal(read({ route, corners: `${route}\n35.82 43.58`, shape: "line" }, "no-entry"), "Polygon");
  assert.equal(read({ route }, "no-entry"), null);
  const line = { geometry: { type: "LineString" as const, coordinates: [[43.58, 35.8], [43.6, 35.81]] as [number, number][] }, precision_m: 0, mgrs: "", names: null };
  const fields = shaped({ place: line } as Parameters<typeof shaped>[0]);
  const kept = { ...sheetOf(fields), kept: { body: {}, place: line, event_time: null, fields } };
  assert.equal(new Letters(kept, NOW).where(shapesOf("route")), line, "untouched: as it was, not to a metre");
});

test("an outline beside the place takes three corners or none", () => {
  for (const [text, wrong] of [["", undefined], ["35.8 43.58", "wrong-outline"], ["x\ny\nz", "wrong-corners"], ["35.8 43.58\n35.81 43.58\n35.8 43.6", undefined]] as const) {
    const letters = new Letters(sheetOf({ perimeter: text }), NOW);
    assert.equal(letters.outlineIfAny("perimeter")?.type, text.length > 15 ? "Polygon" : undefined);
    assert.equal(letters.wrong["perimeter"], wrong);
  }
});

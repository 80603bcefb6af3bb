/** The page's judgement of a row: the same conditions as picture/search.py. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Ground, Polygon, Position, Row } from "../src/lib/api.ts";
import { asked, conditions, fits, format, NOTHING, parse, sought, touches, type Narrow } from "../src/feed/fits.ts";

const square = (south: number, west: number, side: number): Polygon => ({
  type: "Polygon", coordinates: [[[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]]],
});
const row = (more: Partial<Row> = {}): Row => ({
  n: 1, id: "r", version: 1, kind: "spot", owner: "army", own: false, desk: null, status: "exercise", minimum: false, orcon: false, recorded_at: "2023-10-22T05:00:00Z",
  received_at: null, event_time: null, place: null, sector: null, level: 0, words: "سيارتان قرب النقطة", category: null, plan: null, joint: null, release: null,
  recalled_at: null, home: null, method: "person", source: null, branch: null, until: null, over: null, names: null, current: true, ...more,
});
const at = (lon: number, lat: number): Row["place"] => ({ geometry: { type: "Point", coordinates: [lon, lat] }, precision_m: 0, mgrs: "", names: { ar: "", ckb: "مەخموور", en: "" } });
const ground: Ground = {
  map_hash: "", centre: null, agencies: [], seams: [], desks: [],
  sectors: [{ id: "strip", names: { ar: "", ckb: "", en: "" }, agency: null, area: { type: "Polygon", coordinates: [[[43.4, 35.7], [43.7, 35.7], [43.585, 35.9], [43.4, 35.7]]] } }],
};
const judge = (given: Row, narrow: Partial<Narrow>, box: [number, number, number, number] | null = null): boolean =>
  fits(given, sought({ ...NOTHING, ...narrow }, Date.parse("2023-10-22T06:00:00Z"), box), ground);

test("without a condition everything fits", () => assert.ok(judge(row(), {})));

test("kind and agency are one of those named", () => {
  assert.ok(judge(row(), { kinds: ["alert", "spot"], owners: ["army"] }));
  assert.ok(!judge(row(), { kinds: ["alert"] }));
  assert.ok(!judge(row(), { owners: ["peshmerga"] }));
});

test("each word begins a word, in any spelling", () => {
  for (const words of ["سيار", "النقطه", "سیارتان نقط", "قرب  سيارتان"]) assert.equal(judge(row(), { words }), words !== "سیارتان نقط", words);
  assert.ok(judge(row({ place: at(43, 35) }), { words: "مەخمو" }));
  assert.ok(judge(row({ words: "Gwêr 38" }), { words: "gwer ٣٨" }));
  assert.ok(!judge(row(), { words: "ارتان" }));
});

test("time is the event's, else that of recording, with any part of it", () => {
  const night = row({ event_time: { from: "2023-10-22T00:00:00Z", to: "2023-10-22T02:00:00Z", precision: "minute" } });
  assert.ok(judge(night, { from: "2023-10-22T02:00:00Z" }));
  assert.ok(!judge(night, { from: "2023-10-22T02:00:01Z" }));
  assert.ok(judge(night, { from: "2023-10-22T01:00:00Z", to: "2023-10-22T01:01:00Z" }));
  assert.ok(!judge(night, { to: "2023-10-21T23:59:59Z" }));
  assert.ok(judge(row(), { hours: 1 }));
  assert.ok(!judge(row({ recorded_at: "2023-10-22T04:59:59Z" }), { hours: 1 }));
});

test("in view is what the map shows, and all until it shows something", () => {
  assert.ok(judge(row(), { inView: true }));
  assert.ok(judge(row({ place: at(43.5, 35.8) }), { inView: true }, [35, 43, 36, 44]));
  assert.ok(!judge(row({ place: at(44.5, 35.8) }), { inView: true }, [35, 43, 36, 44]));
  assert.ok(!judge(row(), { inView: true }, [35, 43, 36, 44]));
});

test("a sector is its area, not the box round it", () => {
  assert.ok(judge(row({ place: at(43.58, 35.81) }), { sectors: ["strip"] }));
  assert.ok(!judge(row({ place: at(43.42, 35.89) }), { sectors: ["strip"] }));
  assert.ok(!judge(row(), { sectors: ["strip"] }));
  assert.ok(!judge(row({ place: at(43.58, 35.81) }), { sectors: ["unknown"] }));
});

test("shapes touch where they have a point in common", () => {
  const area = square(35, 43, 1);
  const line = (...coordinates: Position[]): boolean => touches({ type: "LineString", coordinates }, area);
  assert.ok(line([42, 35.5], [45, 35.5]), "through it");
  assert.ok(line([43.2, 35.2], [43.8, 35.8]), "inside");
  assert.ok(line([42.5, 36], [43.5, 36]), "along an edge");
  assert.ok(!line([42, 34], [42, 37]), "beside it");
  assert.ok(touches(square(34, 42, 4), area), "round it");
  assert.ok(touches(square(35.2, 43.2, 0.1), area), "within it");
  assert.ok(touches(square(36, 44, 1), area), "corner to corner");
  assert.ok(!touches(square(36.001, 44, 1), area));
  assert.ok(touches({ type: "Point", coordinates: [43, 35.5] }, area), "on an edge");
});

test("what stands in the URL is what was set", () => {
  const narrow: Narrow = { kinds: ["spot", "alert"], owners: ["a b"], sectors: ["s"], words: "سيارة & 5", hours: null, from: "2023-10-22T00:00:00Z", to: null, inView: true };
  assert.deepEqual(parse(format(narrow)), narrow);
  assert.deepEqual(parse(format({ ...narrow, hours: 6 })), { ...narrow, hours: 6, from: null });
  assert.deepEqual(parse(""), NOTHING);
  assert.deepEqual(parse("hours=x&from=never&view=x"), NOTHING);
  assert.equal(format(NOTHING), "");
  assert.equal(conditions(narrow), 6);
  assert.equal(conditions(NOTHING), 0);
  assert.equal(conditions({ ...NOTHING, words: "  " }), 0);
});

test("the node is asked for the same", () => {
  const what = sought({ ...NOTHING, kinds: ["spot"], hours: 1, inView: true, words: " x " }, Date.parse("2023-10-22T06:00:00Z"), [35, 43, 36, 44]);
  assert.equal(asked(what), "kind=spot&words=x&from=2023-10-22T05%3A00%3A00.000Z&box=35.00000%2C43.00000%2C36.00000%2C44.00000");
  assert.equal(asked(sought(NOTHING, 0, null)), "");
});

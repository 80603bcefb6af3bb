/** Places as they are typed, whatever keyboard was on. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { meant } from "../src/lib/layouts.ts";
import { grid, gridOf, gridWithin, readPlace, typedPlace } from "../src/lib/place.ts";

const WANTED = "38S LE 71500 62400";
const read = (text: string): string | null => {
  const found = readPlace(text);
  return found ? grid(found.position, 5) : null;
};

test("one reference in any digits, case and spacing", () => {
  for (const text of ["38S LE 71500 62400", "38sle7150062400", "٣٨S LE ٧١٥٠٠ ٦٢٤٠٠", "۳۸ S LE ۷۱۵۰۰ ۶۲۴۰۰", " 38S  LE7150062400 "]) assert.equal(read(text), WANTED, text);
});

test("its letters typed on an Arabic or a Kurdish keyboard", () => {
  assert.equal(read("٣٨س مث ٧١٥٠٠ ٦٢٤٠٠"), WANTED, "Arabic");
  assert.equal(read("٣٨س لە ٧١٥٠٠ ٦٢٤٠٠"), WANTED, "Kurdish");
  assert.deepEqual(meant("لا"), ["B", "GH", "LA"]);
  assert.deepEqual(meant("38S"), []);
});

test("words are no place", () => {
  for (const text of ["مخمور", "كركوك ٣٨", "سيارتان", "", "38", "38S L", "99S LE 71 62", "35.77"]) assert.equal(readPlace(text), null, text);
});

test("what stands in a box for places is in Latin digits, and in the letters that are read", () => {
  for (const [typed, held] of [
    ["٣٨S LE ٧٧٠٠٠ ٥٨٠٠٠", "38S LE 77000 58000"],
    ["۳۸S LE ۷۷", "38S LE 77"],
    ["٣٨س مث ٧٧٠٠٠ ٥٨٠٠٠", "38S LE 77000 58000"],
    ["٣٨س لە ٧٧", "38S LE 77"],
    ["تل ٧", "تل 7"],
    ["مخمور", "مخمور"],
    ["٣٨S LE ٧٧ ٥٨\nقرب التل ٢\n", "38S LE 77 58\nقرب التل 2\n"],
  ] as const) assert.equal(typedPlace(typed), held, typed);
});

test("a reference has no more figures than are known", () => {
  const at = readPlace("38S LE 76512 60488")?.position ?? [0, 0];
  for (const [precision, told] of [[0, "38S LE 76512 60488"], [1, "38S LE 76512 60488"], [10, "38S LE 7651 6048"], [30, "38S LE 765 604"], [1000, "38S LE 76 60"], [1110, "38S LE 76 60"], [5000, "38S LE 7 6"], [50_000, "38S LE 7 6"]] as const) assert.equal(gridWithin(at, precision), told, String(precision));
  const place = { geometry: { type: "Point", coordinates: at } as const, precision_m: 1000, mgrs: "38SLE7651260488" };
  assert.equal(gridOf(place), "38S LE 76 60", "whatever was written with it");
});

test("what is read from a reference is written as it was given", () => {
  for (const text of ["38S LE 76 60", "38S LE 765 604", "38S LE 76512 60488"]) {
    const place = readPlace(text);
    assert.equal(place && gridWithin(place.position, place.precision_m), text);
  }
});

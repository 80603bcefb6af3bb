/** Places as they are typed, whatever keyboard was on. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { meant } from "../src/lib/layouts.ts";
import { grid, readPlace } from "../src/lib/place.ts";

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

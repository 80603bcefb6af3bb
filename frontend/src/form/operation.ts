/**
 * The parts of an operation: each is the ground of one axis in one phase, for a time. The first part's letters bear the plain names that
 * every plan's form has (`corners`, `from`, `to`), those of part 2 end in `-1`, and so on; `parts` says how many there are. Axes and
 * phases are told by what they are called: parts that say the same belong to the same. Pure.
 */
import type { Body, Volume } from "../lib/api.ts";
import type { Found } from "./form-kind.ts";
import { type Letters, length, LINE, words } from "./letters.ts";
import { planLetters, planOf, readVolume, volumeLetters } from "./plan.ts";

/** As many as the node takes (`kinds.plan.MAX_VOLUMES`, `kinds.operation`). */
export const MOST_PARTS = 20;
const MOST_NAMED = 10;
const PART = ["axis", "phase", "axis_unit", "from", "to", "corners"] as const;
type Named = { id: string; title: string };

export const tailOf = (part: number): string => (part === 0 ? "" : `-${part}`);
export const partCount = (fields: Record<string, string>): number => Math.min(MOST_PARTS, Math.max(1, Number(fields["parts"]) || 1));
const clean = (text: string | undefined): string => (text ?? "").trim();
export const named = (fields: Record<string, string>, which: "axis" | "phase"): string[] =>
  [...new Set(Array.from({ length: partCount(fields) }, (_, i) => clean(fields[`${which}${tailOf(i)}`])).filter(Boolean))];

/** A further part begins in the phase and the hours of the last one: most often it is the next axis. */
export function addPart(fields: Record<string, string>): void {
  const count = partCount(fields);
  if (count >= MOST_PARTS) return;
  const [last, next] = [tailOf(count - 1), tailOf(count)];
  for (const name of PART) fields[`${name}${next}`] = ["phase", "from", "to"].includes(name) ? (fields[`${name}${last}`] ?? "") : "";
  fields["parts"] = String(count + 1);
}

export function dropPart(fields: Record<string, string>, part: number): void {
  const count = partCount(fields);
  for (const name of PART) {
    for (let i = part; i < count - 1; i++) fields[`${name}${tailOf(i)}`] = fields[`${name}${tailOf(i + 1)}`] ?? "";
    fields[`${name}${tailOf(count - 1)}`] = "";
  }
  fields["parts"] = String(count - 1);
}

/** A unit goes with its axis: what is said of one part's holds for all parts of that axis. */
export function sayUnit(fields: Record<string, string>, part: number, unit: string): void {
  const axis = clean(fields[`axis${tailOf(part)}`]);
  for (let i = 0; i < partCount(fields); i++) if (i === part || (axis && clean(fields[`axis${tailOf(i)}`]) === axis)) fields[`axis_unit${tailOf(i)}`] = unit;
}

export function sayAxis(fields: Record<string, string>, part: number, axis: string): void {
  fields[`axis${tailOf(part)}`] = axis;
  const same = Array.from({ length: partCount(fields) }, (_, i) => i).find((i) => i !== part && clean(axis) && clean(fields[`axis${tailOf(i)}`]) === clean(axis));
  if (same !== undefined) fields[`axis_unit${tailOf(part)}`] = fields[`axis_unit${tailOf(same)}`] ?? "";
}

export function readOperation(letters: Letters): Found | null {
  letters.need("title", "fact-title");
  const fields = letters.sheet.fields;
  const parts = Array.from({ length: partCount(fields) }, (_, i) => ({
    axis: said(letters, `axis${tailOf(i)}`, "operation-axis"), phase: said(letters, `phase${tailOf(i)}`, "operation-phase"),
    unit: letters.line(`axis_unit${tailOf(i)}`), volume: readVolume(letters, tailOf(i)),
  }));
  const axes = idsOf(letters, "axis", parts.map((part) => part.axis));
  // Phases stand in the order in which they begin.
  const begun = parts.map((part, i) => ({ ...part, i })).sort((a, b) => (a.volume?.from ?? "").localeCompare(b.volume?.from ?? "") || a.i - b.i);
  const phases = idsOf(letters, "phase", begun.map((part) => part.phase));
  const idIn = (all: Named[], title: string): string => all.find((one) => one.title === title)?.id ?? "";
  const volumes = parts.flatMap(({ volume }) => volume ?? []);
  return planOf(letters, volumes.length === parts.length ? volumes : null, {
    axes: axes.map(({ id, title }) => ({ axis: id, title, unit: parts.find((part) => part.axis === title && part.unit)?.unit ?? "" })),
    phases: phases.map(({ id, title }) => ({ phase: id, title })),
    parts: parts.map((part, volume) => ({ volume, axis: idIn(axes, part.axis), phase: idIn(phases, part.phase) })),
  });
}

function said(letters: Letters, key: string, label: string): string {
  const text = letters.need(key, label);
  if (length(text) > LINE) letters.wrong[key] = "wrong-long";
  return text;
}

/** Each once, with its id: the one that it has had, else one that no other has. */
function idsOf(letters: Letters, which: "axis" | "phase", titles: string[]): Named[] {
  const before = ((letters.sheet.kept?.body[which === "axis" ? "axes" : "phases"] as Body[] | undefined) ?? []).map((one) => ({ id: words(one, which), title: titleOf(one, which) }));
  const all = [...new Set(titles.filter(Boolean))];
  if (all.length > MOST_NAMED) letters.wrong[`${which}${tailOf(titles.length - 1)}`] = "wrong-many";
  const taken = new Set(before.map((one) => one.id));
  let number = 0;
  return all.map((title) => {
    const held = before.find((one) => one.title === title);
    if (held) return held;
    do number++;
    while (taken.has(`${which}-${number}`));
    return { id: `${which}-${number}`, title };
  });
}

const titleOf = (one: Body | undefined, which: "axis" | "phase"): string => (one ? words(one, "title") || words(one, which) : "");

/** What an operation's body says of each of its volumes, in their order. */
export function partsOf(body: Body): { axis: string; phase: string; unit: string; volume: Volume }[] {
  const list = (key: string): Body[] => (body[key] as Body[] | undefined) ?? [];
  return ((body["volumes"] as Volume[] | undefined) ?? []).map((volume, i) => {
    const part = list("parts").find((one) => one["volume"] === i);
    const axis = list("axes").find((one) => one["axis"] === part?.["axis"]);
    return { axis: titleOf(axis, "axis"), phase: titleOf(list("phases").find((one) => one["phase"] === part?.["phase"]), "phase"), unit: axis ? words(axis, "unit") : "", volume };
  });
}

export function operationLetters(body: Body): Record<string, string> {
  const parts = partsOf(body);
  return parts.reduce(
    (fields, { axis, phase, unit, volume }, i) => ({ ...fields, [`axis${tailOf(i)}`]: axis, [`phase${tailOf(i)}`]: phase, [`axis_unit${tailOf(i)}`]: unit, ...volumeLetters(volume, tailOf(i)) }),
    { ...planLetters(body), parts: String(parts.length) },
  );
}

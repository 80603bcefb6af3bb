/** The words, shapes and tones of what stands on the ground. */
import { list, maybe, name, t } from "../lib/language.svelte.ts";
import { folded } from "../lib/fold.ts";
import type { Room } from "../lib/room.svelte.ts";
import type { Tone } from "../parts/words.ts";
import type { Standing } from "./forces-api.ts";

const PREFIX: Record<string, string> = { unit: "echelon", facility: "facility", post: "post-type", sensor: "sensor-type" };

/** What people call it; a thing without a name bears the one that it has at its owner. */
export function called(held: Standing): string {
  const unit = held.kind === "patrol" && typeof held.body["unit"] === "string" ? held.body["unit"] : "";
  return name(held.names) || unit || (held.slug === held.id ? sort(held) || t(`kind-${held.kind}`) : held.slug);
}

/** What sort of thing it is: "battalion · infantry", "checkpoint", "hospital". */
export function sort(held: Standing): string {
  const prefix = PREFIX[held.kind];
  const words = [prefix && held.category ? (maybe(`${prefix}-${held.category}`) ?? held.category) : ""];
  if (held.branch && held.branch !== "other") words.push(maybe(`branch-${held.branch}`) ?? held.branch);
  if (held.strength && held.strength !== "unknown") words.push(t("strength", { band: maybe(`strength-${held.strength}`) ?? held.strength }));
  if (held.kind === "patrol" && held.body["unit"]) words.push(held.slug);
  return words.filter(Boolean).join(" · ");
}

/** States that go without saying. */
const USUAL = new Set(["present", "standing", "going", "working"]);
const STATE_TONES: Record<string, Tone> = {
  vacated: "danger", withdrawn: "attention", moving: "info", planned: "info", ended: "muted", faulty: "attention", removed: "muted",
};
const STATE_ICONS: Record<string, string> = {
  vacated: "claim", withdrawn: "recalled", moving: "movement", planned: "pending", ended: "none", faulty: "silent", removed: "recalled",
};
export interface Sign { words: string; tone: Tone; icon: string }

export function stateSign(held: Standing): Sign | null {
  if (!held.state || USUAL.has(held.state)) return null;
  return { words: maybe(`force-state-${held.state}`) ?? held.state, tone: STATE_TONES[held.state] ?? "attention", icon: STATE_ICONS[held.state] ?? "none" };
}

/** Whether somebody looks there, and what is meant to be joint is so: what nobody has said is never shown as covered. */
export function lookSign(held: Standing): Sign | null {
  if ((held.observes === null && (held.joint ?? "yes") === "yes") || (held.state !== null && !USUAL.has(held.state))) return null;
  if (held.joint === "no") return { words: t("force-joint-no"), tone: "attention", icon: "pending" };
  if (held.joint === "unknown") return { words: t("force-joint-unknown"), tone: "attention", icon: "unknown" };
  if (held.observes === "yes") return { words: t("observes-yes"), tone: "done", icon: "concur" };
  return held.observes === "no" ? { words: t("observes-no"), tone: "attention", icon: "none" } : { words: t("observes-unknown"), tone: "attention", icon: "unknown" };
}

export const isGone = (held: Standing): boolean => held.state !== null && ["vacated", "withdrawn", "ended", "removed"].includes(held.state);

export function text(held: Standing, room: Room): string {
  const { ar, ckb, en } = held.names;
  return folded([ar, ckb, en, held.slug, sort(held), room.agency(held.owner), ...held.sectors.map((id) => room.sector(id))].join(" "));
}

export const where = (held: Standing, room: Room): string => (held.sectors.length > 0 ? list(held.sectors.map((id) => room.sector(id))) : held.place ? t("forces-off-map") : t("forces-no-place"));

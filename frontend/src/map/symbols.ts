/**
 * Which APP-6 symbol a record is drawn with: one table, by kind and category. Pure.
 *
 * Twenty digits of APP-6(D): version, context, affiliation, set, status, HQ, echelon, entity, two modifiers.
 * Rules. Our own and our partners' forces are friends. What a report tells of is unknown: nobody becomes an enemy by being reported.
 * Civil places are neutral. Context is always reality: exercise and actual records never mix on one node, and the page's frame says
 * which it is; an X in every frame would say nothing more. A kind without a line here is drawn with the house's own sign.
 */
import { isFlash } from "../lib/flash.ts";

/** `branch`: what a unit is for; nobody has said: a plain unit. */
export interface Subject { kind: string; category: string | null; branch?: string | null }

const UNKNOWN = "1";
const FRIEND = "3";
const NEUTRAL = "4";

type Affiliation = typeof UNKNOWN | typeof FRIEND | typeof NEUTRAL;
/** `entity`: set and entity. `echelon`, `first`, `second`: as APP-6 numbers them. */
interface Shape { entity: string; status?: "0" | "1"; echelon?: string; first?: string; second?: string }

const code = (as: Affiliation, { entity, status = "0", echelon = "00", first = "00", second = "00" }: Shape): string =>
  `100${as}${entity.slice(0, 2)}${status}0${echelon}${entity.slice(2)}${first}${second}`;

const ECHELONS: Record<string, string> = {
  team: "11", squad: "12", section: "13", platoon: "14", company: "15", battalion: "16", regiment: "17", brigade: "18", division: "21",
};
/** Entity of set 10, and its second modifier: mountain infantry is infantry that fights there. */
const BRANCHES: Record<string, [entity: string, second?: string]> = {
  infantry: ["121100"], mechanised: ["121102"], mountain: ["121100", "27"], engineer: ["140700"], eod: ["140800"], medical: ["161300"], logistics: ["160000"],
  police: ["200700"], border: ["200200"], signals: ["111000"],
};
const POSTS: Record<string, string> = { observation: "25160100", checkpoint: "25130300", guard: "25160205", base: "20120802" };
const SENSORS: Record<string, string> = { radar: "15220300", uav: "15220100", balloon: "15220100" };
const FACILITIES: Record<string, string> = {
  settlement: "20112300", camp: "20111900", hospital: "20120702", school: "20120402", religious: "20121004", water: "20121400", power: "20120500",
  oil: "20120504", gas: "20120503", bridge: "20110701", road: "20121300", communications: "20121200", government: "20120600",
};
const SPOTS: Record<string, string> = {
  "post-empty": "25160100", "armed-group": "10121100", movement: "10000000", attack: "40110400", clash: "40110401", explosive: "40110600",
  fire: "40140000", civilians: "11110000",
};
const HAZARDS: Record<string, string> = {
  mine: "15210100", "booby-trap": "40110111", ied: "40110300", uxo: "40150115", submunition: "40150115", "explosive-stock": "40150104",
  collapse: "40170105", chemical: "40150101",
};
const FINDS: Record<string, string> = { hideout: "20111700", cache: "20110300", tunnel: "20121313", workshop: "20110800", camp: "20111900", vehicle: "40160400" };
const MEASURES: Record<string, string> = { checkpoint: "25130300", "contact-point": "25130500", "humanitarian-notified": "25131300" };

/** Null: APP-6 has nothing that says it (an alert is the house's red triangle, what is off plan its red disc), or the ground itself shows it (lines, areas). */
export function sidc({ kind, category, branch }: Subject): string | null {
  const by = (table: Record<string, string>, otherwise: string): Shape => ({ entity: table[category ?? ""] ?? otherwise });
  if (kind === "unit") {
    const [entity, second = "00"] = BRANCHES[branch ?? ""] ?? ["000000"];
    return code(FRIEND, { entity: `10${entity}`, second, echelon: ECHELONS[category ?? ""] ?? "00" });
  }
  if (kind === "post") return code(FRIEND, by(POSTS, "25160200"));
  if (kind === "patrol") return category === "ended" ? null : code(FRIEND, { entity: "40130100", status: category === "planned" ? "1" : "0" });
  if (kind === "sensor") return code(FRIEND, by(SENSORS, "15220200"));
  if (kind === "facility") return code(NEUTRAL, by(FACILITIES, "20120000"));
  if (kind === "spot") return code(UNKNOWN, by(SPOTS, "40110100"));
  if (kind === "hazard") return code(UNKNOWN, by(HAZARDS, "40150100"));
  if (kind === "find") return code(UNKNOWN, by(FINDS, "40130300"));
  if (kind === "measure" && category && category in MEASURES) return code(FRIEND, by(MEASURES, "25130100"));
  return null;
}

/** How bad it is that a record lies there, the worst last: what stands on top, and what a cluster shows first. */
const RANKS = ["facility", "measure", "sensor", "post", "patrol", "unit", "other", "find", "spot", "incident", "hazard", "deviation", "alert"] as const;
export const rank = (kind: string): number => {
  const at = (RANKS as readonly string[]).indexOf(kind);
  return at < 0 ? RANKS.indexOf("other") : at;
};

/** Which switch of the layers shows a kind; alerts, and what is off plan, have none: they are always shown. */
export type Group = "reports" | "hazards" | "forces" | "facilities" | "measures" | "alerts";
const GROUPS: Record<string, Group> = {
  hazard: "hazards", "hazard-action": "hazards", unit: "forces", post: "forces", patrol: "forces", sensor: "forces",
  facility: "facilities", measure: "measures",
};
export const groupOf = (kind: string): Group => (isFlash(kind) ? "alerts" : (GROUPS[kind] ?? "reports"));

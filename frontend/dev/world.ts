/** The room that the mock plays: Makhmur, 22 October, with the army's desk looking. Development only. */
import type { Alarm, Ground, Links, Me, Names, Plan, Polygon, Position, Row } from "../src/lib/api.ts";

export const names = (ar: string, en: string, ckb = ar): Names => ({ ar, ckb, en });
const MINUTE = 60_000;
export const ago = (minutes: number): string => new Date(Date.now() - minutes * MINUTE).toISOString().slice(0, 19) + "Z";
const box = (corners: Position[]): Polygon => ({ type: "Polygon", coordinates: [[...corners, corners[0]!]] });

export const ACCOUNTS = [
  { account: "army-watch", password: "exercise", desk: "army-watch", names: names("ضابط الخفر – الجيش", "Watch officer, army") },
  { account: "army-release", password: "exercise", desk: "army-release", names: names("مخوّل الإتاحة – الجيش", "Release authority, army") },
];

export const me = (): Me => ({
  account: "army-watch", desk: "army-watch", desk_names: names("ضابط الخفر – الجيش", "Watch officer, army"), agency: "army",
  agency_names: names("الجيش العراقي", "Iraqi Army"), centre: "makhmur", centre_names: names("مركز مخمور", "Makhmur centre", "ناوەندی مەخموور"),
  node: "army-makhmur", roles: ["write"], status: "exercise", administered_by: null, csrf: "mock", now: new Date().toISOString(), max_level: 2, sight: 0,
});

export const ground: Ground = {
  map_hash: "00".repeat(32),
  centre: { id: "makhmur", names: names("مركز مخمور", "Makhmur centre"), area: box([[43.2, 35.5], [43.95, 35.5], [43.95, 36.0], [43.2, 36.0]]) },
  agencies: [
    { id: "army", names: names("الجيش العراقي", "Iraqi Army"), parents: ["joc"], self: true, external: false },
    { id: "peshmerga", names: names("البيشمركة", "Peshmerga", "پێشمەرگە"), parents: ["mop"], self: false, external: false },
    { id: "joc", names: names("قيادة العمليات المشتركة", "Joint Operations Command"), parents: [], self: false, external: false },
    { id: "mop", names: names("وزارة البيشمركة", "Ministry of Peshmerga", "وەزارەتی پێشمەرگە"), parents: [], self: false, external: false },
  ],
  sectors: [
    { id: "s-army", names: names("قاطع مخمور الجنوبي", "Makhmur south"), agency: "army", area: box([[43.25, 35.55], [43.75, 35.55], [43.78, 35.66], [43.56, 35.75], [43.4, 35.86], [43.25, 35.88]]) },
    { id: "s-none", names: names("الشريط", "The strip"), agency: null, area: box([[43.78, 35.66], [43.84, 35.69], [43.62, 35.79], [43.45, 35.91], [43.25, 35.94], [43.25, 35.88], [43.4, 35.86], [43.56, 35.75]]) },
    { id: "s-pesh", names: names("جبل قرچوغ", "Qarachogh ridge", "چیای قەرەچوغ"), agency: "peshmerga", area: box([[43.84, 35.69], [43.92, 35.72], [43.92, 35.98], [43.25, 35.99], [43.25, 35.94], [43.45, 35.91], [43.62, 35.79]]) },
  ],
  seams: [{ id: "seam", names: names("خط التماس", "The seam"), line: { type: "LineString", coordinates: [[43.81, 35.675], [43.59, 35.77], [43.425, 35.885], [43.25, 35.91]] }, agencies: ["army", "peshmerga"] }],
  desks: [
    { id: "army.watch", names: names("مكتب الجيش", "Army desk"), agency: "army" },
    { id: "peshmerga.watch", names: names("مكتب البيشمركة", "Peshmerga desk", "مێزی پێشمەرگە"), agency: "peshmerga" },
  ],
};

let counter = 0;
export function row(kind: string, owner: string, minutes: number, words: string, at: Position | null, more: Partial<Row> = {}): Row {
  const n = ++counter;
  return {
    n, id: `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`, version: 1, kind, owner, own: owner === "army", status: "exercise", minimum: false, orcon: false, recalled_at: null, home: null, desk: owner === "army" ? "army-makhmur" : null,
    recorded_at: ago(minutes), received_at: owner === "army" ? null : ago(minutes - 0.1), event_time: { from: ago(minutes + 6), to: null, precision: "minute" },
    place: at ? { geometry: { type: "Point", coordinates: at }, precision_m: 100, mgrs: "", names: null } : null, sector: at ? "s-none" : null, level: 1, words,
    category: null, plan: null, joint: null, release: owner === "army" ? [{ agency: "peshmerga", state: "seen", basis: "standing", minimum: false, seen_at: ago(minutes - 1), lacking: [] }] : null,
    method: "person", source: null, branch: null, until: null, over: null, names: null, current: true, ...more,
  };
}

export function plan(state: Plan["state"], corners: Position[], fromMinutes: number, hours: number, more: Partial<Plan> = {}): Plan {
  const from = ago(-fromMinutes);
  const to = ago(-fromMinutes - hours * 60);
  return {
    state, proposal: "ab".repeat(32), map_hash: ground.map_hash, volumes: [{ area: box(corners), from, to }], answer_wanted: false, waiting_for_clock: false, conflicts: [], deadline: ago(-35), departed: null,
    required: [{ agency: "peshmerga", sectors: ["s-pesh", "s-none"], answer: "none", conditions: null, despite: [], valid_until: null, delivered: false }], parties: [], ...more,
  };
}

export const rows: Row[] = [];
for (let i = 0; i < 40; i++) {
  rows.push(row("spot", i % 3 ? "joc" : "peshmerga", 9000 - i * 90, `اشتباك مسلح موثّق في بيانات UCDP، الحادثة ${480_000 + i}`, [43.3 + ((i * 37) % 60) / 100, 35.56 + ((i * 53) % 40) / 100], {
    method: "machine", source: "UCDP GED 23.1", event_time: { from: `2023-0${1 + (i % 9)}-14T00:00:00Z`, to: null, precision: "day" }, category: "clash",
  }));
}
rows.push(
  row("spot", "peshmerga", 190, "دورية تبلغ عن حركة عجلتين نحو الوادي شمال القرية", [43.64, 35.84], { category: "movement", sector: "s-pesh" }),
  row("movement", "peshmerga", 150, "تبديل نقطتين على السفح الشرقي", null, {
    plan: plan("agreed", [[43.72, 35.78], [43.82, 35.77], [43.83, 35.84], [43.73, 35.85]], -60, 6, {
      required: [{ agency: "army", sectors: ["s-none"], answer: "concur", conditions: null, despite: [], valid_until: ago(-300), delivered: null }],
    }),
    place: null, sector: "s-pesh",
  }),
  row("spot", "army", 64, "ثلاث نقاط وُجدت خالية على الشريط، لا أثر لمن كان فيها", [43.535, 35.815], { category: "post-empty" }),
  row("alert", "peshmerga", 47, "إطلاق نار متقطع قرب المقبرة، ابتعدوا 800 متر", [43.6, 35.79], { sector: "s-none" }),
  row("claim", "army", 31, "مسك النقاط الثلاث التي أُخليت على الشريط", null, {
    plan: plan("proposed", [[43.49, 35.79], [43.58, 35.775], [43.6, 35.82], [43.5, 35.85]], 40, 12),
    sector: "s-none",
    release: [
      { agency: "peshmerga", state: "pending", basis: "standing", minimum: false, seen_at: null, lacking: [] },
      { agency: "joc", state: "seen", basis: "standing", minimum: false, seen_at: ago(30), lacking: [] },
      { agency: "mop", state: "sent", basis: "life-safety", minimum: true, seen_at: null, lacking: [] },
    ],
  }),
  row("claim", "peshmerga", 12, "مسك مرتفع مشرف على طريق مخمور", null, {
    plan: plan("proposed", [[43.4, 35.87], [43.47, 35.85], [43.49, 35.88], [43.42, 35.91]], 120, 8, {
      answer_wanted: true, deadline: ago(-22),
      required: [{ agency: "army", sectors: ["s-army", "s-none"], answer: "none", conditions: null, despite: [], valid_until: null, delivered: null }],
      conflicts: [{ id: "c1", class: "C5", words: "يتداخل مع مسك النقاط الثلاث التي أُخليت", record: null }],
    }),
    sector: "s-none",
  }),
  row("spot", "joc", 4, "", [43.52, 35.7], { minimum: true, sector: "s-army", category: "explosive" }),
);

export const alarms: Alarm[] = [
  { id: "a1", cause: "claim", record: rows.at(-2)!.id, since: ago(12), words: "البيشمركة: مسك مرتفع مشرف على طريق مخمور", acknowledged: null, weight: "danger", settled: null },
  { id: "a2", cause: "not-received", record: rows.at(-3)!.id, since: ago(26), words: "لم تستلم البيشمركة: مسك النقاط الثلاث", acknowledged: { desk: "army-watch", at: ago(20), account: "army.watch" }, weight: "attention", settled: null },
];

const began = Date.now();
export const links = (): Links => {
  const s = Math.round((Date.now() - began) / 1000);
  return {
    links: [
      { agency: "peshmerga", node: "peshmerga-makhmur", names: names("البيشمركة", "Peshmerga"), state: "silent", picture_age_s: 420 + s, their_picture_age_s: 1980 + s, pending: 1, sent: 0, received: 12, seen: 0, last_error: "peer.unreachable", skew_s: 0, skewed: false, own: false, place: null },
      { agency: "joc", node: "joc", names: names("قيادة العمليات المشتركة", "Joint Operations Command"), state: "live", picture_age_s: s % 6, their_picture_age_s: s % 5, pending: 0, sent: 0, received: 14, seen: 12, last_error: null, skew_s: 0, skewed: false, own: false, place: null },
      { agency: "mop", node: "mop", names: names("وزارة البيشمركة", "Ministry of Peshmerga"), state: "stale", picture_age_s: 75, their_picture_age_s: null, pending: 0, sent: 1, received: 3, seen: 0, last_error: null, skew_s: -240, skewed: true, own: false, place: null },
    ],
    mine: { pending: 1, sent: 1, received: 29, seen: 12 },
  };
};

import type { Body } from "../../lib/api.ts";
import { stampUtc, wire } from "../../lib/time.ts";
import { idsOf, readAbout } from "../about.ts";
import { byTable, titled } from "../facts.ts";
import { title, titleLetters } from "../force.ts";
import type { FormKind } from "../form-kind.ts";
import { type Letters, stamped, TEXT, words } from "../letters.ts";
import { BLANK, pointsFrom, pointsOf, writePoints } from "../points.ts";
import Fields from "./AgreementFields.svelte";

/** Each provision with its id: the one that it has had, else one that no other has. */
function provisions(letters: Letters): Body[] {
  const before = ((letters.sheet.kept?.body["provisions"] as Body[] | undefined) ?? []).map((one) => words(one, "provision"));
  const taken = new Set(before);
  let number = 0;
  const fresh = (): string => {
    do number++;
    while (taken.has(String(number)));
    return String(number);
  };
  return pointsOf(letters, "provisions", TEXT, ({ text, agencies, state, was }, by) => ({ provision: (was !== null && before[was]) || fresh(), text, agencies, state, by }));
}

export const agreement: FormKind = {
  kind: "agreement",
  group: "room",
  ground: null,
  line: "title_ar",
  prefilled: (now, me) => ({ parties: me?.agency ?? "", provisions: writePoints([BLANK]), valid_from: stampUtc(now), state: "proposed" }),
  read(letters) {
    const parties = readAbout(letters.of("parties"));
    if (parties.length < 2) letters.lack("agreement-parties", "parties");
    const points = provisions(letters);
    if (points.length === 0) letters.lack("terms-provisions", "provisions-0-text");
    const from = letters.time("valid_from", "agreement-from");
    const until = letters.timeIfAny("valid_until");
    letters.inOrder(from, until, "valid_until");
    const named = title(letters, true);
    if (!from) return null;
    return {
      body: { title: named, parties, provisions: points, valid_from: wire(from), valid_until: until ? wire(until) : null, state: letters.of("state") || "draft" },
    };
  },
  from: (body) => ({
    ...titleLetters(body), parties: idsOf(body["parties"]), provisions: pointsFrom(body["provisions"]), valid_from: stamped(body["valid_from"]),
    valid_until: stamped(body["valid_until"]), state: words(body, "state"),
  }),
  shows: { "body.title": "title_ar" },
  // The rest stands above: all that it says, and what its parties say of it (`record/Terms`, `record/JointState`).
  facts: byTable([["force-name", "title", titled]]),
  Fields,
};

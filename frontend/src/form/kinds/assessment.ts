import { readAbout } from "../about.ts";
import { told } from "../facts.ts";
import type { FormKind } from "../form-kind.ts";
import { words } from "../letters.ts";
import Fields from "./AssessmentFields.svelte";

/** The everyday evaluation is made beside its record; here it gets a label of its own, as strict as what it is about. */
export const assessment: FormKind = {
  kind: "assessment",
  group: "report",
  ground: null,
  line: "words",
  prefilled: () => ({ verdict: "evaluation" }),
  read(letters) {
    const verdict = letters.need("verdict", "assess-verdict");
    const about = readAbout(letters.need("about", "which-record"));
    const evaluates = verdict === "evaluation";
    const pairs = verdict === "same-event" || verdict === "different-events";
    if (pairs && about.length === 1) letters.lack("assess-other", "about");
    const reliability = evaluates ? letters.need("reliability", "reliability") : null;
    const credibility = evaluates ? Number(letters.need("credibility", "credibility")) : null;
    const reason = letters.text("words");
    return { refs: pairs ? about : about.slice(0, 1), body: { verdict, reliability, credibility, reason } };
  },
  from: (body, detail) => ({
    verdict: words(body, "verdict"), about: detail.refs.join(" "), reliability: words(body, "reliability"),
    credibility: body["credibility"] == null ? "" : String(body["credibility"]), words: words(body, "reason"),
  }),
  shows: { refs: "about", "body.reason": "words" },
  facts: (body) => [
    ["assess-verdict", told("verdict", body["verdict"])],
    ["reliability", body["reliability"] ? `${String(body["reliability"])} · ${told("reliability", body["reliability"])}` : ""],
    ["credibility", body["credibility"] == null ? "" : `${String(body["credibility"])} · ${told("credibility", String(body["credibility"]))}`],
    ["assess-reason", words(body, "reason")],
  ],
  derives: true,
  Fields,
};

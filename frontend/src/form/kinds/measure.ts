import { t } from "../../lib/language.svelte.ts";
import { stampUtc, wire } from "../../lib/time.ts";
import { idsOf, readAbout } from "../about.ts";
import { agencies, byTable, choice, hours, instant, text, titled } from "../facts.ts";
import { calendar, mannedLetters, title, titleLetters } from "../force.ts";
import type { FormKind } from "../form-kind.ts";
import { ANY, shaped, stamped, words } from "../letters.ts";
import { OPENS, shapesOf } from "../measure.ts";
import Fields from "./MeasureFields.svelte";

export const measure: FormKind = {
  kind: "measure",
  group: "plan",
  ground: "point",
  shapes: ANY,
  line: "title_ar",
  prefilled: (now) => ({ effective: stampUtc(now), manning: "", state: "in-force" }),
  read(letters) {
    const type = letters.need("type", "measure-type");
    const place = letters.where(shapesOf(type));
    const from = letters.time("effective", "measure-effective");
    const until = letters.timeIfAny("expires");
    letters.inOrder(from, until, "expires");
    const body = {
      type, title: title(letters, true), agencies: readAbout(letters.of("agencies")), expires: until ? wire(until) : null, hours: OPENS.includes(type) ? calendar(letters) : null,
      contact: letters.line("contact"), text: letters.text("words"), state: letters.of("state") || "in-force",
    };
    return place && from ? { place, body: { ...body, effective: wire(from) } } : null;
  },
  from: (body, _, row) => ({
    ...titleLetters(body), ...mannedLetters(body, "hours"), ...shaped(row), type: words(body, "type"), agencies: idsOf(body["agencies"]), effective: stamped(body["effective"]),
    expires: stamped(body["expires"]), contact: words(body, "contact"), words: words(body, "text"), state: words(body, "state"),
  }),
  shows: {
    place: "place", "place.geometry": "type", "body.title": "title_ar", "body.hours": "manning", "body.text": "words",
  },
  facts: byTable([
    ["measure-type", "type", choice("measure")],
    ["force-name", "title", titled],
    ["measure-binds", "agencies", (value, room) => agencies(value, room) || t("measure-all")],
    ["measure-effective", "effective", instant],
    ["measure-expires", "expires", (value) => stamped(value) || t("measure-no-end")],
    ["measure-hours", "hours", hours(() => "")],
    ["fact-contact", "contact", text],
    ["fact-text", "text", text],
    ["fact-state", "state", choice("measure-state")],
  ]),
  Fields,
};

import { wire } from "../../lib/time.ts";
import { idsOf, readAbout } from "../about.ts";
import type { FormKind } from "../form-kind.ts";
import { placed, sized, soon, stamped, words } from "../letters.ts";
import Fields from "./RequestFields.svelte";

const BY_HOURS = 2;
/** Types that ask for the use of a record. */
export const USES: ReadonlySet<string> = new Set(["derive", "export"]);

export const request: FormKind = {
  kind: "request",
  group: "request",
  code: "KeyP",
  ground: "point",
  line: "words",
  prefilled: (now) => ({ by: soon(now, BY_HOURS), priority: "routine" }),
  read(letters) {
    const type = letters.need("type", "request-type");
    const to = readAbout(letters.need("to", "request-to"));
    const { audience, groups = [] } = letters.sheet;
    if (groups.length === 0 && to.some((agency) => !audience.includes(agency))) letters.wrong["to"] = "wrong-asked";
    letters.need("words", "request-text");
    const text = letters.text("words");
    const by = letters.time("by", "request-by");
    if (by && by <= letters.now) letters.wrong["by"] = "wrong-past";
    const use = USES.has(type);
    const about = use ? readAbout(letters.need("about", "request-record")) : [];
    const on = use ? readAbout(letters.need("on", "request-on")) : [];
    const place = use ? null : letters.placeIfAny("place");
    const size = use ? null : letters.size("size");
    const unit = letters.line("unit");
    const contact = letters.line("contact");
    if (!by) return null;
    return {
      place, ...(use ? { refs: about.slice(0, 1) } : {}),
      body: {
        type, to, by: wire(by), text, priority: letters.of("priority") || "routine", size, unit, contact,
        version: use ? Number(letters.of("about_version") || 1) : null, audience: on,
      },
      anew: { state: "open" },
    };
  },
  from: (body, detail, row) => ({
    type: words(body, "type"), to: idsOf(body["to"]), by: stamped(body["by"]), words: words(body, "text"), priority: words(body, "priority"), place: placed(row),
    size: sized(body["size"]), unit: words(body, "unit"), contact: words(body, "contact"), about: detail.refs.join(" "), on: idsOf(body["audience"]),
    about_version: body["version"] == null ? "" : String(body["version"]),
  }),
  shows: { place: "place", "body.text": "words", refs: "about", "body.audience": "on", "body.version": "about" },
  // The rest stands on its card, which the panel shows as the board does.
  facts: (body) => [["fact-size", sized(body["size"])]],
  Fields,
};

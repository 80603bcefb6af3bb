import { wire } from "../../lib/time.ts";
import { readAbout } from "../about.ts";
import { told } from "../facts.ts";
import type { FormKind } from "../form-kind.ts";
import { stamped, words } from "../letters.ts";
import Fields from "./ReplyFields.svelte";

/** The everyday answer is given on the board; here it gets a label of its own. One that permits a use of a record is given there. */
export const reply: FormKind = {
  kind: "reply",
  group: "request",
  ground: null,
  line: "words",
  prefilled: () => ({}),
  read(letters) {
    const about = readAbout(letters.need("about", "kind-request"));
    const answer = letters.need("answer", "reply-title");
    if (answer === "refused") letters.need("words", "reply-why");
    const text = letters.text("words");
    const at = letters.timeIfAny("at");
    const unit = letters.line("unit");
    const contact = letters.line("contact");
    return { refs: about, body: { answer, text, at: at ? wire(at) : null, unit, contact } };
  },
  from: (body, detail) => ({
    about: detail.refs.join(" "), answer: words(body, "answer"), words: words(body, "text"), at: stamped(body["at"]), unit: words(body, "unit"), contact: words(body, "contact"),
  }),
  shows: { refs: "about", "body.text": "words" },
  facts: (body) => [
    ["fact-answer", told("word", body["answer"])],
    ["reply-words", words(body, "text")],
    ["reply-at", stamped(body["at"])],
    ["fact-unit", words(body, "unit")],
    ["fact-contact", words(body, "contact")],
  ],
  Fields,
};

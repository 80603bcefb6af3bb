import { idsOf, readAbout } from "../about.ts";
import { byTable, choice, desks } from "../facts.ts";
import type { FormKind } from "../form-kind.ts";
import { LINE, soon, stamped, words } from "../letters.ts";
import { linesFrom, linesOf, pointsFrom, pointsOf } from "../points.ts";
import Fields from "./MeetingFields.svelte";

const BEGINS_HOURS = 1;

/** An invitation, and later its minutes: the same record's next version. */
export const meeting: FormKind = {
  kind: "meeting",
  group: "room",
  ground: null,
  line: "title",
  prefilled: (now) => ({ from: soon(now, BEGINS_HOURS), state: "called" }),
  read(letters) {
    letters.need("title", "meeting-title");
    const at = letters.time("from", "fact-when");
    const to = letters.timeIfAny("to");
    letters.inOrder(at, to, "to");
    const actions = pointsOf(letters, "actions", LINE, ({ text, agencies: [agency = null], state }, by) => ({ text, agency, by, state }));
    const body = {
      title: letters.line("title"), room: letters.line("room"), desks: readAbout(letters.of("desks")), agencies: readAbout(letters.of("agencies")),
      agenda: linesOf(letters, "agenda"), decisions: linesOf(letters, "decisions"), actions, state: letters.of("state") || "called", text: letters.text("words"),
    };
    return at ? { event_time: letters.moment("from", at, { key: "to", at: to }), body } : null;
  },
  from: (body, _, row) => ({
    title: words(body, "title"), room: words(body, "room"), from: stamped(row.event_time?.from), to: stamped(row.event_time?.to), desks: idsOf(body["desks"]),
    agencies: idsOf(body["agencies"]), agenda: linesFrom(body["agenda"]), decisions: linesFrom(body["decisions"]), actions: pointsFrom(body["actions"]),
    state: words(body, "state"), words: words(body, "text"),
  }),
  shows: { event_time: "from", "event_time.to": "to", "body.text": "words" },
  // The rest stands above: all that they say, in order (`record/Terms`).
  facts: byTable([
    ["fact-state", "state", choice("meeting")],
    ["meeting-desks", "desks", desks],
  ]),
  Fields,
};

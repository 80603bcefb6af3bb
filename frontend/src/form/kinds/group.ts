import { mayRelease } from "../../release/may-release.ts";
import { t } from "../../lib/language.svelte.ts";
import { idsOf, readAbout } from "../about.ts";
import { slug, title, titleLetters } from "../force.ts";
import type { FormKind } from "../form-kind.ts";
import { words } from "../letters.ts";
import Fields from "./GroupFields.svelte";

export const group: FormKind = {
  kind: "group",
  group: "room",
  ground: null,
  // Who is in a group decides who gets records.
  isFor: mayRelease,
  line: "title_ar",
  prefilled: () => ({ members: "" }),
  read(letters) {
    const before = letters.sheet.kept?.body;
    const members = readAbout(letters.of("members"));
    const ended = letters.of("ended") === "yes";
    if (members.length === 0 && !before) letters.lack("group-members", "members");
    // A group keeps its id: under another it would be another group, and labels would still name the first.
    const id = before ? words(before, "group") : slug(letters, "group");
    return { body: { group: id, title: title(letters, true), members, ended } };
  },
  from: (body) => ({ ...titleLetters(body), members: idsOf(body["members"]), ended: body["ended"] === true ? "yes" : "" }),
  shows: { "body.group": "slug", "body.title": "title_ar" },
  facts: (body, room) => [
    ["group-members", room.agencies((body["members"] as string[] | undefined) ?? []) || t("group-empty")],
    ["force-state", body["ended"] === true ? t("group-ended") : ""],
    ["force-slug", words(body, "group")],
  ],
  Fields,
};

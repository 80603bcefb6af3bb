import { mount } from "svelte";
import "./style/base.css";
import "./style/parts.css";
import { speech } from "./lib/language.svelte.ts";
import { Room } from "./lib/room.svelte.ts";
import Page from "./Page.svelte";

speech.apply();
const target = document.getElementById("page");
if (target) {
  const room = new Room();
  mount(Page, { target, props: { room } });
  void room.start();
}

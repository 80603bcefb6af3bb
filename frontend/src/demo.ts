import { mount } from "svelte";
import "./style/base.css";
import "./style/parts.css";
import { speech } from "./lib/language.svelte.ts";
import { Look } from "./lib/theme.svelte.ts";
import Picker from "./demo/Picker.svelte";

speech.apply();
const look = new Look();
const target = document.getElementById("page");
if (target) mount(Picker, { target, props: { look } });

/** Starts the playground. */
import { mount } from "svelte";
import App from "./App.svelte";
import { speech } from "./text/language.svelte.ts";
import "./style/tokens.css";
import "./style/page.css";

await speech.begin();
mount(App, { target: document.querySelector("#app")! });

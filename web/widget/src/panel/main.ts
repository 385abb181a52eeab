import "./panel.css";
import { panel } from "./panel.ts";
import { settingsOf } from "./settings.ts";

const base = document.documentElement.dataset.base ?? "";
const key = location.pathname.split("/").at(-1) ?? "";

panel(settingsOf(document), base, key);

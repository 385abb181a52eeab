import "./panel.css";
import { Panel } from "./panel.ts";
import { settingsOf } from "./settings.ts";

const base = document.documentElement.dataset.base ?? "";
const key = decodeURIComponent(location.pathname.split("/").at(-1) ?? "");

new Panel(settingsOf(document), base, key).start();

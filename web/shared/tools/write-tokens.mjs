import { writeFileSync } from "node:fs";
import { tokensCss } from "./palette.mjs";

writeFileSync(new URL("../tokens.css", import.meta.url), tokensCss());

import { call } from "../../api/call.ts";
import { page } from "../../api/page.ts";
import { shape, text } from "../../api/parse.ts";
import type { Team } from "../state/BuilderContext.ts";

/** The teams by the words that scenarios use. */
export async function builderTeams(): Promise<Team[]> {
  return (await call("GET", "/api/teams", page(shape({ key: text, name: text })))).items;
}

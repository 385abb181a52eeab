import { call } from "../call.ts";
import { page } from "../page.ts";
import { list, maybe, otherwise, type Parsed, shape, text } from "../parse.ts";
import { names } from "./names.ts";

const team = shape({
  id: text,
  key: text,
  name: text,
  names,
  scheduleId: maybe(text),
  members: otherwise(list(text), []),
});

export type Team = Parsed<typeof team>;
type Changed = Pick<Team, "names" | "scheduleId" | "members">;

const path = "/api/teams";

export const teams = {
  all: () => call("GET", path, page(team)),
  add: (body: Changed & Pick<Team, "key">) => call("POST", path, team, { body }),
  change: (id: string, body: Changed) => call("PUT", `${path}/${id}`, team, { body }),
};

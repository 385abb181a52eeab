import { call, nothing } from "../call.ts";
import { page } from "../page.ts";
import { type Parsed, shape, text } from "../parse.ts";
import { names } from "./names.ts";

const skill = shape({ id: text, key: text, name: text, names });

export type Skill = Parsed<typeof skill>;

const path = "/api/skills";

/** What people can be good at. */
export const skills = {
  all: () => call("GET", path, page(skill)),
  add: (body: Pick<Skill, "key" | "names">) => call("POST", path, skill, { body }),
  change: (id: string, body: Pick<Skill, "names">) => call("PUT", `${path}/${id}`, skill, { body }),
  remove: (id: string) => call("DELETE", `${path}/${id}`, nothing),
};

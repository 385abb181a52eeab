import { call, nothing } from "./call.ts";
import { page } from "./page.ts";
import { type Tag, tag } from "./tag.ts";

const path = "/api/tags";

export const tags = {
  all: () => call("GET", path, page(tag), { query: { limit: 200 } }),
  add: (body: Omit<Tag, "id">) => call("POST", path, tag, { body }),
  change: (id: string, body: Omit<Tag, "id">) => call("PUT", `${path}/${id}`, tag, { body }),
  remove: (id: string) => call("DELETE", `${path}/${id}`, nothing),
};

import { actions } from "./actions.ts";
import { type Asked, No, type Route } from "./route.ts";

/** The same acts as on one conversation, one after another. */
export const bulk: Route[] = [
  [
    "POST",
    /^\/api\/conversations\/bulk$/,
    async (asked) => {
      const ids = Array.isArray(asked.body.ids) ? asked.body.ids.map(String) : [];
      const items = [];
      for (const id of ids) items.push(await one(asked, id));
      return { items };
    },
  ],
];

async function one(asked: Asked, id: string) {
  const [method, path] = address(asked.body, `/api/conversations/${id}`);
  try {
    for (const [own, pattern, answer] of actions) {
      const found = own === method && path.match(pattern);
      if (found) await answer({ ...asked, parts: found.slice(1) });
    }
    return { id, done: true };
  } catch (error) {
    return { id, done: false, problem: { detail: error instanceof No ? error.message : "" } };
  }
}

function address(body: Record<string, unknown>, base: string): [string, string] {
  switch (body.act) {
    case "resolve":
      return ["PUT", `${base}/resolution`];
    case "snooze":
      return ["PUT", `${base}/snooze`];
    case "tag":
      return ["PUT", `${base}/tags/${body.tagId}`];
    case "untag":
      return ["DELETE", `${base}/tags/${body.tagId}`];
    default:
      return ["PUT", `${base}/assignee`];
  }
}

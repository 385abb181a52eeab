import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";

export type OwnInbox = { name: string; key: string };

/** An inbox of this journey alone, on the sample company's site; the page is an administrator's. */
export async function ownInbox(page: Page): Promise<OwnInbox> {
  const name = `Витрина ${randomUUID().slice(0, 8)}`;
  const key = await page.evaluate(async (own) => {
    const { items } = await (await fetch("/api/inboxes")).json();
    const { teamId, allowedOrigins, greeting, launcher, accent } = items[0];
    const made = await fetch("/api/inboxes", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Otklik-Request": "1" },
      body: JSON.stringify({
        name: own,
        teamId,
        allowedOrigins,
        greeting,
        launcher,
        accent,
        identity: "off",
      }),
    });
    const inbox: unknown = await made.json();
    return Reflect.get(Object(inbox), "key");
  }, name);
  if (typeof key !== "string") throw new Error("The inbox was not made");
  return { name, key };
}

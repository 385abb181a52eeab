import type { Page } from "playwright-core";
import type { Scene } from "./stage.ts";

const admin = { person: "p-admin" };
const vera = { person: "p-vera" };
export type Screen = [
  name: string,
  scene: Scene,
  ready: string,
  act?: (page: Page) => Promise<unknown>,
];

/** What there is to see, and what tells that it is there. */
export const screens: Screen[] = [
  ["sign-in", { signedIn: false, path: "/app/" }, "form"],
  ["set-up", { signedIn: false, setupNeeded: true, path: "/app/" }, "form"],
  ["inbox", {}, "[data-row]"],
  ["empty inbox", { kind: "empty" }, "main p"],
  ["conversation", { path: "/app/inbox/mine/k1" }, "[role=log] article"],
  ["conversation in the queue", { path: "/app/inbox/unassigned/k6" }, "[role=log] article"],
  ["conversation with a colleague in it", { path: "/app/inbox/mine/k2" }, "[role=log] article"],
  ["note", { path: "/app/inbox/mine/k1" }, "[role=log] article", (on) => on.keyboard.press("n")],
  [
    "ready answers",
    { path: "/app/inbox/mine/k1" },
    "[role=log] article",
    async (on) => {
      await on.keyboard.press("r");
      await on.keyboard.type("/");
      await on.waitForSelector("[role=option]");
    },
  ],
  [
    "transfer",
    { path: "/app/inbox/mine/k1" },
    "[role=log] article",
    async (on) => {
      await on.keyboard.press("a");
      await on.waitForSelector("[role=option]");
    },
  ],
  [
    "ticked rows",
    {},
    "[data-row]",
    async (on) => {
      await on.keyboard.press("j");
      await on.keyboard.press("x");
      await on.waitForSelector("[role=toolbar]");
    },
  ],
  [
    "palette",
    {},
    "[data-row]",
    async (on) => {
      await on.keyboard.press("Control+k");
      await on.waitForSelector("[role=option]");
    },
  ],
  [
    "shortcuts",
    {},
    "[data-row]",
    async (on) => {
      await on.keyboard.press("?");
      await on.waitForSelector("kbd");
    },
  ],
  [
    "account",
    {},
    "[data-row]",
    async (on) => {
      await on.getByRole("button", { name: /Олег Петров/ }).click();
      await on.waitForSelector("[role=menu]");
    },
  ],
  ["search", { path: "/app/search?q=отпуск" }, "mark"],
  ["contact", { path: "/app/contacts/c-anna" }, "h2"],
  ["profile", { path: "/app/me/profile" }, "form"],
  ["notifications", { path: "/app/me/notifications" }, "table"],
  ["sessions", { path: "/app/me/sessions" }, "main li button"],
  ["inboxes", { ...admin, path: "/app/admin/inboxes" }, "tbody tr"],
  ["one inbox", { ...admin, path: "/app/admin/inboxes?open=in1" }, "[role=dialog] code"],
  ["people", { ...admin, path: "/app/admin/people" }, "tbody tr"],
  ["one person", { ...admin, path: "/app/admin/people?open=p-oleg" }, "[role=dialog] input"],
  ["schedules", { ...admin, path: "/app/admin/schedules?open=sc1" }, "[role=dialog] input"],
  ["tags", { ...admin, path: "/app/admin/tags?open=new" }, "[role=dialog] input"],
  ["audit", { ...admin, path: "/app/admin/audit" }, "tbody tr"],
  ["robots", { ...admin, path: "/app/robots" }, "tbody tr"],
  [
    "one task of a robot",
    { ...admin, path: "/app/robots/rb1/tasks/employees" },
    "[role=tree] [role=treeitem]",
  ],
  ["tasks that wait for a yes", { ...vera, path: "/app/robots/approvals" }, "main li button"],
  ["overview", { ...vera, path: "/app/analytics/overview" }, "main table"],
  [
    "list behind a number",
    { ...vera, path: "/app/analytics/overview?metric=csat" },
    "[role=dialog] li",
  ],
];

import type { Author } from "@otklik/shared/entry";
import { h } from "./dom.ts";
import { icon } from "./icon.ts";

/** A small round sign of who speaks; the name always stands in words beside it. */
export function avatar(author: Author, initials?: string): HTMLElement {
  const sign = author.kind === "operator" ? (initials ?? initialsOf(author.name)) : icon("bot");
  return h("span", { class: `avatar ${author.kind}`, "aria-hidden": "true" }, sign);
}

function initialsOf(name: string): string {
  const [one = "", other = ""] = name.trim().split(/\s+/);
  return [one, other]
    .map((word) => [...word][0] ?? "")
    .join("")
    .toUpperCase();
}

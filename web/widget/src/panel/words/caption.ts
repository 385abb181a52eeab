import type { Author, Entry, Happening } from "@otklik/shared/entry";
import { isString } from "@otklik/shared/guards";
import type { State, Waiting } from "../talk/wire.ts";
import type { Texts } from "./texts.ts";
import { promiseOf } from "./when.ts";

/** Who answers now, in a few words for the header. */
export function captionOf(state: State | undefined, texts: Texts): string {
  if (!state) return "";
  if (state.status === "resolved") return texts.say("holder.resolved");
  return texts.say(`holder.${state.holder.kind}`);
}

/** To someone in line: her place, or that we are closed. */
export function headingOf({ place, opensAt }: Waiting, texts: Texts): string {
  if (opensAt) return texts.say("wait.closed");
  return place === undefined ? texts.say("holder.waiting") : texts.say("wait.place", { place });
}

/** An honest wait, or when we open. */
export function promiseTo({ opensAt, waitSeconds }: Waiting, now: Date, texts: Texts): string {
  if (opensAt) return `${promiseOf(new Date(opensAt), now, texts)} ${texts.say("wait.kept")}`;
  return waitSeconds === undefined ? texts.say("wait.unknown") : waitOf(waitSeconds, texts);
}

/** Rounded up, so that we are rather early than late. */
function waitOf(seconds: number, texts: Texts): string {
  if (seconds < 60) return texts.say("wait.soon");
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return texts.say("wait.minutes", { n: minutes });
  return texts.say("wait.hours", { n: Math.ceil(minutes / 60) });
}

/** What happened, as a line of the talk; an event without words here stays unsaid. */
export function happeningOf({ code, params = {} }: Happening, texts: Texts): string | undefined {
  for (const name of ["operator", "team"]) {
    const value = nameIn(params[name]);
    const words = value && texts.maybe(`event.${code}.${name}`, { [name]: value });
    if (words) return words;
  }
  return texts.maybe(`event.${code}`, {});
}

function nameIn(param: unknown): string | undefined {
  if (isString(param)) return param;
  if (typeof param === "object" && param !== null && "name" in param && isString(param.name))
    return param.name;
  return undefined;
}

/** Whose words these are. */
export function nameOf(author: Author, texts: Texts): string {
  if (author.kind === "operator") return author.name;
  return texts.say(author.kind === "contact" ? "who.you" : "who.bot");
}

/** The message as a screen reader says it. */
export function spoken(entry: Entry, texts: Texts): string {
  if (entry.kind === "event") return happeningOf(entry, texts) ?? "";
  const { text, files = [], buttons = [] } = entry;
  const options = buttons.map((button) => button.label).join(", ");
  const parts = [
    text,
    ...files.map(({ name }) => texts.say("say.file", { name })),
    options && texts.say("say.options", { list: options }),
  ];
  const words = parts.filter(Boolean).join(". ");
  return texts.say("say.message", { who: nameOf(entry.author, texts), text: words });
}

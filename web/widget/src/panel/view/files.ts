import type { FileCard } from "@otklik/shared/entry";
import { sizeOf } from "../words/size.ts";
import type { Texts } from "../words/texts.ts";
import type { Acts } from "./acts.ts";
import { button, h } from "./dom.ts";
import { icon } from "./icon.ts";

/** A file of the talk: a picture shows itself, anything else is a card with its name and size. */
export function fileView(file: FileCard, acts: Acts, texts: Texts): HTMLElement {
  const size = sizeOf(file.size, texts);
  const label = file.image
    ? texts.say("file.open", { name: file.name })
    : texts.say("file.download", { name: file.name, size });
  const note = h("span", "file-note", file.image ? "" : size);
  const card = button(
    { class: file.image ? "picture" : "file", "aria-label": label },
    () => void fetchFile(file, card, note, acts, texts),
  );
  if (file.image) card.append(picture(file, acts));
  else
    card.append(
      h("span", { class: "file-mark", "aria-hidden": "true" }, endingOf(file.name) || icon("clip")),
      h("span", "file-name", h("bdi", "", file.name), note),
      icon("down"),
    );
  return card;
}

/** Links live a few minutes, so each press asks for a fresh one. */
async function fetchFile(
  file: FileCard,
  card: HTMLElement,
  note: HTMLElement,
  acts: Acts,
  texts: Texts,
): Promise<void> {
  card.ariaBusy = "true";
  try {
    const { url } = await acts.fileLink(file.id);
    follow(url, file.name);
  } catch {
    note.textContent = texts.say("file.linkFailed");
    note.classList.add("bad");
    if (!note.isConnected) card.append(note);
  } finally {
    card.ariaBusy = null;
  }
}

function follow(url: string, name: string): void {
  const { protocol } = new URL(url, location.href);
  if (protocol !== "https:" && protocol !== "http:") throw new TypeError("No link");
  h("a", { href: url, download: name, target: "_blank", rel: "noopener noreferrer" }).click();
}

/** Fetched when it comes into view, in a frame of fixed size: nothing moves when it arrives. */
function picture(file: FileCard, acts: Acts): HTMLElement {
  const image = h("img", { alt: file.name, decoding: "async" });
  const load = async () => {
    const { url } = await acts.fileLink(file.id);
    image.src = url;
  };
  const failed = () => image.parentElement?.classList.add("broken");
  const watch = new IntersectionObserver(([seen]) => {
    if (!seen?.isIntersecting) return;
    watch.disconnect();
    load().catch(failed);
  });
  image.addEventListener("load", () => image.classList.add("ready"));
  image.addEventListener("error", failed);
  watch.observe(image);
  return image;
}

function endingOf(name: string): string {
  const ending = /\.([a-z0-9]{1,4})$/i.exec(name)?.[1];
  return ending?.toUpperCase() ?? "";
}

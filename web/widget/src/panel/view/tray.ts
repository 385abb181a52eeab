import type { FileCard } from "@otklik/shared/entry";
import { FILE_BYTES, MOST_FILES } from "../limits.ts";
import type { Outcome } from "../talk/upload.ts";
import { sizeOf } from "../words/size.ts";
import type { Texts } from "../words/texts.ts";
import type { Acts } from "./acts.ts";
import { button, h } from "./dom.ts";
import { icon } from "./icon.ts";

type Item = { node: HTMLElement; stored?: FileCard };

/** Files chosen for the next message: how far each one is, and a way out of each. */
export function tray(acts: Acts, texts: Texts, changed: () => void) {
  const node = h("ul", { class: "tray", hidden: true });
  let items: Item[] = [];

  return {
    node,
    count: () => items.length,
    /** Something is on its way or did not get there: the message is not ready. */
    unready: () => items.some((item) => !item.stored),
    stored: () => items.flatMap((item) => item.stored ?? []),
    empty() {
      items = [];
      show();
    },
    /** Takes files in; answers what is wrong with the first that cannot be taken. */
    add(files: readonly File[]): string {
      const wrong = files.flatMap((file) => {
        const why = whyNot(file);
        if (!why) take(file);
        return why ? `${file.name}: ${why}` : [];
      });
      show();
      return wrong[0] ?? "";
    },
  };

  function show(): void {
    node.hidden = items.length === 0;
    node.replaceChildren(...items.map((item) => item.node));
    changed();
  }

  function whyNot({ size }: File): string | undefined {
    if (size > FILE_BYTES) return texts.say("file.tooBig", { size: sizeOf(FILE_BYTES, texts) });
    if (size === 0) return texts.say("file.empty");
    return items.length < MOST_FILES ? undefined : texts.say("file.tooMany", { n: MOST_FILES });
  }

  function take(file: File): void {
    const item: Item = { node: h("li") };
    items.push(item);
    send();

    function send(): void {
      draw("", h("span", "file-note"));
      const { cancel } = acts.upload(file, progress, done);
      const bar = h("progress", { max: "1", value: "0", "aria-label": file.name });
      draw("", h("span", "file-note", bar), cancel);
    }

    function progress(share: number): void {
      const bar = item.node.querySelector("progress");
      if (bar) bar.value = share;
    }

    function done(outcome: Outcome): void {
      if (outcome.kind === "stored") {
        item.stored = outcome.file;
        draw("", h("span", "file-note", sizeOf(file.size, texts)));
      } else {
        const words = outcome.why ?? texts.say("file.failed");
        const label = `${words}. ${texts.say("file.retry", { name: file.name })}`;
        draw("failed", button({ class: "link bad", "aria-label": label }, send, words));
      }
      changed();
    }

    function draw(look: string, state: HTMLElement, cancel = () => {}): void {
      const leave = () => {
        cancel();
        items = items.filter((other) => other !== item);
        show();
      };
      const out = {
        class: "round small",
        "aria-label": texts.say("file.remove", { name: file.name }),
      };
      item.node.className = look;
      item.node.replaceChildren(
        h("span", "file-name", h("bdi", "", file.name), state),
        button(out, leave, icon("close")),
      );
    }
  }
}

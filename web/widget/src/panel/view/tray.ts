import type { FileCard } from "@otklik/shared/entry";
import { FILE_BYTES, MOST_FILES } from "../limits.ts";
import type { Outcome, Upload } from "../talk/upload.ts";
import { sizeOf } from "../words/size.ts";
import type { Texts } from "../words/texts.ts";
import type { Acts } from "./acts.ts";
import { button, h, put } from "./dom.ts";
import { icon } from "./icon.ts";

type Item = { file: File; node: HTMLElement; upload?: Upload; stored?: FileCard; failed: boolean };

/** Files chosen for the next message: how far each one is, and a way out of each. */
export class Tray {
  readonly node = h("ul", { class: "tray", hidden: true });
  readonly #acts: Acts;
  readonly #texts: Texts;
  readonly #changed: () => void;
  #items: Item[] = [];

  constructor(acts: Acts, texts: Texts, changed: () => void) {
    this.#acts = acts;
    this.#texts = texts;
    this.#changed = changed;
  }

  /** Something is on its way or did not get there: the message is not ready. */
  get unready(): boolean {
    return this.#items.some((item) => !item.stored);
  }

  get count(): number {
    return this.#items.length;
  }

  get stored(): FileCard[] {
    return this.#items.flatMap((item) => item.stored ?? []);
  }

  empty(): void {
    this.#items = [];
    this.#show();
  }

  /** Takes files in; answers what is wrong with those that cannot be taken. */
  add(files: readonly File[]): string | undefined {
    let wrong: string | undefined;
    for (const file of files) {
      const why = this.#whyNot(file);
      if (why) wrong = `${file.name}: ${why}`;
      else this.#take(file);
    }
    this.#show();
    return wrong;
  }

  #whyNot(file: File): string | undefined {
    if (file.size > FILE_BYTES)
      return this.#texts.say("file.tooBig", { size: sizeOf(FILE_BYTES, this.#texts) });
    if (file.size === 0) return this.#texts.say("file.empty");
    if (this.#items.length >= MOST_FILES) return this.#texts.say("file.tooMany", { n: MOST_FILES });
    return undefined;
  }

  #take(file: File): void {
    const item: Item = { file, node: h("li", {}), failed: false };
    this.#items.push(item);
    this.#send(item);
  }

  #send(item: Item): void {
    item.failed = false;
    this.#draw(item, 0);
    item.upload = this.#acts.upload(
      item.file,
      (share) => this.#draw(item, share),
      (outcome) => this.#done(item, outcome),
    );
  }

  #done(item: Item, outcome: Outcome): void {
    if (outcome.kind === "stored") item.stored = outcome.file;
    else item.failed = true;
    this.#draw(item, 1, outcome.kind === "failed" ? outcome.why : undefined);
    this.#show();
  }

  #remove(item: Item): void {
    item.upload?.cancel();
    this.#items = this.#items.filter((other) => other !== item);
    this.#show();
  }

  #draw(item: Item, share: number, why?: string): void {
    const { name, size } = item.file;
    const label = item.stored ? "file.remove" : "file.cancel";
    const out = button(
      { class: "round small", "aria-label": this.#texts.say(label, { name }) },
      () => this.#remove(item),
    );
    out.append(icon("close"));
    const percent = this.#texts.say("file.uploading", { share: Math.round(share * 100) });
    const bar = h("progress", { max: "1", value: String(share), "aria-label": name });
    put(item.node, "class", item.failed ? "failed" : item.stored ? "stored" : "on-its-way");
    const state = item.stored ? sizeOf(size, this.#texts) : percent;
    item.node.replaceChildren(
      h(
        "span",
        { class: "file-name" },
        h("bdi", {}, name),
        item.failed ? this.#again(item, why) : h("span", { class: "file-note" }, state),
      ),
      !item.stored && !item.failed ? bar : "",
      out,
    );
  }

  #again(item: Item, why: string | undefined): HTMLElement {
    const words = why ?? this.#texts.say("file.failed");
    const label = this.#texts.say("file.retry", { name: item.file.name });
    return button(
      { class: "link bad", "aria-label": `${words}. ${label}` },
      () => this.#send(item),
      words,
    );
  }

  #show(): void {
    this.node.hidden = this.count === 0;
    this.node.replaceChildren(...this.#items.map((item) => item.node));
    this.#changed();
  }
}

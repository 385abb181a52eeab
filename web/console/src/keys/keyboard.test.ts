import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hearKeys, listen, setLetters } from "./keyboard.ts";

let heard: string[] = [];
let stop: (() => void)[] = [];

beforeEach(() => {
  heard = [];
  stop = [hearKeys()];
});
afterEach(() => {
  for (const end of stop) end();
  setLetters(true);
  document.body.replaceChildren();
});

function hear(...commands: Parameters<typeof listen>[0][]): void {
  for (const command of commands)
    stop.push(
      listen(command, () => {
        heard.push(command);
      }),
    );
}

function press(
  code: string,
  key: string,
  more: KeyboardEventInit = {},
  target: EventTarget = document.body,
) {
  target.dispatchEvent(new KeyboardEvent("keydown", { code, key, bubbles: true, ...more }));
}

describe("the keyboard", () => {
  it("knows keys by their place, so the Russian layout works the same", () => {
    hear("next", "palette");
    press("KeyJ", "о");
    press("KeyK", "л", { ctrlKey: true });
    expect(heard).toEqual(["next", "palette"]);
  });

  it("lets letters be letters inside a field, but not the commands with Ctrl", () => {
    hear("next", "send");
    const field = document.body.appendChild(document.createElement("textarea"));
    press("KeyJ", "о", {}, field);
    press("Enter", "Enter", { ctrlKey: true }, field);
    expect(heard).toEqual(["send"]);
  });

  it("understands two letters in a row", () => {
    hear("goInbox", "take");
    press("KeyG", "п");
    press("KeyI", "ш");
    expect(heard).toEqual(["goInbox"]);
  });

  it("stays silent when single letters are switched off", () => {
    hear("next");
    setLetters(false);
    press("KeyJ", "j");
    expect(heard).toEqual([]);
  });

  it("does not take back a typed text's own undo", () => {
    hear("undo");
    const field = document.body.appendChild(document.createElement("textarea"));
    field.value = "Добрый";
    press("KeyZ", "я", { ctrlKey: true }, field);
    expect(heard).toEqual([]);
    field.value = "";
    press("KeyZ", "я", { ctrlKey: true }, field);
    expect(heard).toEqual(["undo"]);
  });
});

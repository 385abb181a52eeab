import { bindings, type Command, commands } from "./bindings.ts";
import { ownKeys } from "./ownKeys.ts";
import { learnLayout } from "./useLayout.ts";

type Listener = () => unknown;

const listeners = new Map<Command, Listener[]>();
const storageKey = "otklik.letters";
const patience = 1_200;
let chord: { keys: string; at: number } | null = null;

/** Lets a command act while somebody listens; the latest listener hears it first. */
export function listen(command: Command, listener: Listener): () => void {
  const all = listeners.get(command) ?? [];
  listeners.set(command, [...all, listener]);
  return () => {
    const rest = (listeners.get(command) ?? []).filter((one) => one !== listener);
    listeners.set(command, rest);
  };
}

export function give(command: Command): boolean {
  const all = listeners.get(command) ?? [];
  return [...all].reverse().some((listener) => listener() !== false);
}

export function lettersOn(): boolean {
  return localStorage.getItem(storageKey) !== "off";
}

export function setLetters(on: boolean): void {
  localStorage.setItem(storageKey, on ? "on" : "off");
}

/** Hears every key of the page and gives the command it stands for. */
export function hearKeys(): () => void {
  const heard = (event: KeyboardEvent) => {
    learnLayout(event.key);
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    const command = commandOf(event);
    if (command && give(command)) event.preventDefault();
  };
  addEventListener("keydown", heard);
  return () => removeEventListener("keydown", heard);
}

function commandOf(event: KeyboardEvent): Command | undefined {
  const pressed = pressedKeys(event);
  const inField = isField(event.target);
  const busy = inField || isOverlay(event.target);
  const sequence = chord && event.timeStamp - chord.at < patience ? `${chord.keys} ${pressed}` : "";
  chord = busy ? null : { keys: pressed, at: event.timeStamp };
  const fits = (command: Command) => {
    const { alone } = bindings[command];
    const keys = ownKeys.of(command);
    if (alone && (busy || !lettersOn())) return false;
    if (command === "undo" && inField && hasText(event.target)) return false;
    return keys === pressed || keys === sequence;
  };
  return (
    commands.find((command) => ownKeys.of(command) === sequence && fits(command)) ??
    commands.find(fits)
  );
}

export function pressedKeys(
  event: Pick<KeyboardEvent, "ctrlKey" | "metaKey" | "shiftKey" | "altKey" | "code" | "key">,
): string {
  const { ctrlKey, metaKey, shiftKey, altKey, code, key } = event;
  if (key === "?") return "shift+Slash"; // stands elsewhere in the Russian layout
  const modifiers = [
    ...(ctrlKey || metaKey ? ["mod"] : []),
    ...(altKey ? ["alt"] : []),
    ...(shiftKey ? ["shift"] : []),
  ];
  return [...modifiers, code === "NumpadEnter" ? "Enter" : code].join("+");
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement)
    return !["checkbox", "radio", "button", "submit"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

function hasText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)
    return target.value !== "";
  return false;
}

function isOverlay(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null
  );
}

/** Whether anybody would act on a command now. */
export function heard(command: Command): boolean {
  return (listeners.get(command) ?? []).length > 0;
}

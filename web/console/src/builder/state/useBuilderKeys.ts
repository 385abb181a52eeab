import { useEffect } from "react";
import { useBuilder } from "./BuilderContext.ts";

const choices = new Set(["checkbox", "radio", "button", "file"]);

/** Undo, redo, copy and paste, unless somebody is typing. */
export function useBuilderKeys(): void {
  const { undo, redo, copy, paste } = useBuilder();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
      if (event.code === "KeyZ" && event.shiftKey) redo();
      else if (event.code === "KeyZ") undo();
      else if (event.code === "KeyY") redo();
      else if (event.code === "KeyC" && getSelection()?.isCollapsed) copy();
      else if (event.code === "KeyV") paste();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [undo, redo, copy, paste]);
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !choices.has(target.type);
  return target instanceof HTMLTextAreaElement;
}

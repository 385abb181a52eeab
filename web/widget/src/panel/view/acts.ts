import type { FileCard } from "@otklik/shared/entry";
import type { Language } from "@otklik/shared/language";
import type { Theme } from "../settings.ts";
import type { Outcome, Upload } from "../talk/upload.ts";

/** What the parts of the screen can ask for. They show; what happens is decided elsewhere. */
export type Acts = {
  say(text: string, files?: readonly FileCard[]): boolean;
  press(entryId: string, button: { id: string; label: string }): void;
  retry(clientId: string): void;
  drop(clientId: string): void;
  begin(): void;
  earlier(): Promise<void>;
  typing(on: boolean): void;
  draft(text: string): void;
  seen(): void;
  reconnect(): void;
  upload(file: File, progress: (share: number) => void, done: (outcome: Outcome) => void): Upload;
  fileLink(id: string): Promise<{ url: string; expiresAt: string }>;
  go(page: Page): void;
  close(): void;
  widen(wide: boolean): void;
  speak(language: Language): void;
  paint(theme: Theme): void;
};

export type Page = "home" | "chat";

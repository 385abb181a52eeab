import type { Button, FileCard } from "@otklik/shared/entry";
import type { Language } from "@otklik/shared/language";
import type { Theme } from "../settings.ts";
import type { Desk } from "../talk/desk.ts";
import type { Page } from "../talk/store.ts";
import type { Outcome, Upload } from "../talk/upload.ts";

/** What the parts of the screen can ask for. They show; what happens is decided elsewhere. */
export type Acts = Pick<
  Desk,
  "say" | "retry" | "drop" | "begin" | "earlier" | "typing" | "call" | "reconnect"
> & {
  press(entryId: string, button: Button): void;
  draft(text: string): void;
  read(): void;
  upload(file: File, progress: (share: number) => void, done: (outcome: Outcome) => void): Upload;
  fileLink(id: FileCard["id"]): Promise<{ url: string }>;
  go(page: Page): void;
  close(): void;
  speak(language: Language): void;
  paint(theme: Theme): void;
};

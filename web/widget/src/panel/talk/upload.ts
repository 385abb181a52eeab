import type { FileCard } from "@otklik/shared/entry";
import { type Guard, isBoolean, isNumber, isString, maybe, shape } from "@otklik/shared/guards";
import { readJson } from "@otklik/shared/json";
import { type Api, reasonIn } from "./api.ts";

type Stored = Omit<FileCard, "image"> & { image?: boolean };

const isStored: Guard<Stored> = shape<Stored>({
  id: isString,
  name: isString,
  size: isNumber,
  type: isString,
  image: maybe(isBoolean),
});

export type Upload = { cancel(): void };
export type Outcome = { kind: "stored"; file: FileCard } | { kind: "failed"; why?: string };

/** Sends one file and tells how far it is, 0 to 1; a cancelled upload ends without an outcome. */
export function upload(
  api: Api,
  file: File,
  progress: (share: number) => void,
  done: (outcome: Outcome) => void,
): Upload {
  const request = new XMLHttpRequest();
  request.open("POST", api.filesUrl);
  for (const [name, value] of Object.entries(api.headers())) request.setRequestHeader(name, value);
  request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
  request.onload = () => done(outcomeOf(request));
  request.onerror = () => done({ kind: "failed" });
  const form = new FormData();
  form.append("file", file);
  request.send(form);
  return { cancel: () => request.abort() };
}

function outcomeOf({ status, responseText }: XMLHttpRequest): Outcome {
  const stored = status < 300 ? tryJson(responseText) : undefined;
  if (isStored(stored))
    return { kind: "stored", file: { ...stored, image: stored.image ?? false } };
  const why = reasonIn(responseText);
  return { kind: "failed", ...(why !== undefined && { why }) };
}

function tryJson(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    return undefined;
  }
}

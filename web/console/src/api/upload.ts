import { type FileInfo, fileInfo } from "./fileInfo.ts";
import { NoConnection } from "./NoConnection.ts";
import { Refusal } from "./Refusal.ts";

/** Sends a file and tells how far it is; a request of the older kind, for only that one tells. */
export function upload(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
  purpose?: "scenario",
): Promise<FileInfo> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", purpose ? `/api/files?purpose=${purpose}` : "/api/files");
    request.setRequestHeader("Otklik-Request", "1");
    request.setRequestHeader("Accept-Language", document.documentElement.lang || "ru");
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new NoConnection());
    request.onabort = () => reject(new DOMException("", "AbortError"));
    request.onload = () => {
      const body = read(request.responseText);
      if (request.status >= 400) return reject(new Refusal(request.status, body));
      try {
        resolve({ ...fileInfo(body, "file"), image: file.type.startsWith("image/") });
      } catch (error) {
        reject(error);
      }
    };
    signal.addEventListener("abort", () => request.abort());
    const form = new FormData();
    form.append("file", file);
    request.send(form);
  });
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

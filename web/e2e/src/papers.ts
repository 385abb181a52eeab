import { inflateRawSync, inflateSync } from "node:zlib";

/** The words of a Word document, by opening its package as Word does: by the directory at its end. */
export function wordsOfDocx(bytes: Buffer): string {
  const end = bytes.lastIndexOf(Buffer.from("PK\u0005\u0006"));
  if (end < 0) throw new Error("This is no package");
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const size = bytes.readUInt32LE(at + 20);
    const local = bytes.readUInt32LE(at + 42);
    const path = bytes.toString("utf8", at + 46, at + 46 + (name ?? 0));
    if (path === "word/document.xml") return textOf(unpacked(bytes, local, size));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  throw new Error("The package holds no document");
}

function unpacked(bytes: Buffer, local: number, size: number): string {
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + size);
  const method = bytes.readUInt16LE(local + 8);
  return (method === 8 ? inflateRawSync(packed) : packed).toString("utf8");
}

function textOf(xml: string): string {
  return xml
    .replaceAll(/<\/w:p>/g, "\n")
    .replaceAll(/<[^>]+>/g, "")
    .trim();
}

/** How many pages a PDF says it has, if it is whole from its head to its end. */
export function pagesOfPdf(bytes: Buffer): number {
  const text = bytes.toString("latin1");
  if (!/^%PDF-1\.\d/.test(text)) throw new Error("This is no PDF");
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1];
  if (!start || Number(start) >= bytes.length) throw new Error("This PDF has no end");
  return [text, ...streams(bytes)].join("\n").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Objects may be packed in streams; pictures and fonts that do not unpack say nothing of pages. */
function streams(bytes: Buffer): string[] {
  const found: string[] = [];
  for (const { index, 0: begin } of bytes.toString("latin1").matchAll(/[^d]stream\r?\n/g))
    try {
      found.push(inflateSync(bytes.subarray(index + begin.length)).toString("latin1"));
    } catch {
      // not packed this way
    }
  return found;
}

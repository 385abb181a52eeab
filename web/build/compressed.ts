import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** Writes each script, style and text also compressed, once and well, for the server to hand out. */
export function compressed(): Plugin {
  return {
    name: "compressed",
    enforce: "post",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (!/\.(js|css|json)$/.test(file.fileName)) continue;
        const body = Buffer.from(file.type === "chunk" ? file.code : file.source);
        this.emitFile({
          type: "asset",
          fileName: `${file.fileName}.gz`,
          source: gzipSync(body, { level: 9 }),
        });
        this.emitFile({
          type: "asset",
          fileName: `${file.fileName}.br`,
          source: brotliCompressSync(body),
        });
      }
    },
  };
}

import { call } from "./call.ts";
import { page } from "./page.ts";
import { amount, list, type Parsed, shape, text } from "./parse.ts";
import { row } from "./row.ts";

export const viewCount = shape({ key: text, count: amount });

export type ViewCount = Parsed<typeof viewCount>;
export type Order = "waiting" | "newest";

/** The lists of conversations. */
export const inbox = {
  views: () => call("GET", "/api/inbox/views", list(viewCount)),
  rows: (view: string, order: Order, after: string | null, limit = 50) =>
    call("GET", `/api/inbox/${encodeURIComponent(view)}`, page(row), {
      query: { order, after, limit },
    }),
};

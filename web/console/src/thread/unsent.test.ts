import { afterEach, describe, expect, it, vi } from "vitest";
import { NoConnection } from "../api/NoConnection.ts";
import { post } from "./post.ts";
import { samplePending } from "./samplePending.ts";
import { mustWait, unsent } from "./unsent.ts";

const page = "<html><body>Bad gateway</body></html>";
const answer = (status: number, body: string) =>
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(body, { status })));
const whatFollows = () => post(samplePending()).then(undefined, (error) => unsent(error, ""));

afterEach(() => vi.unstubAllGlobals());

describe("words that did not arrive", () => {
  it.each([502, 503, 504])(
    "wait while a proxy answers %i for a server that restarts",
    async (is) => {
      answer(is, page);
      expect(await whatFollows()).toMatchObject({ state: "waiting" });
    },
  );

  it("wait when there is no way to the server", () => {
    expect(unsent(new NoConnection(), "")).toMatchObject({ state: "waiting" });
  });

  it.each([400, 403, 404, 500])("are left to the person when refused with %i", async (is) => {
    answer(is, "");
    expect(await whatFollows()).toMatchObject({ state: "failed", force: false });
  });

  it("may be sent anyway when the customer wrote meanwhile", async () => {
    answer(409, JSON.stringify({ type: "urn:otklik:problem:changed", status: 409 }));
    expect(await whatFollows()).toMatchObject({ state: "failed", force: true });
  });
});

describe("words behind others", () => {
  const first = samplePending({ state: "waiting" });
  const second = samplePending({ clientId: "second", at: "2026-11-22T06:00:05Z" });

  it("wait for the older ones, so that the order stays", () => {
    expect(mustWait(second, [first, second])).toBe(true);
    expect(mustWait(first, [first, { ...second, state: "waiting" }])).toBe(false);
  });

  it("do not wait for another conversation, nor for what a person must decide", () => {
    expect(mustWait(second, [{ ...first, conversationId: "other" }])).toBe(false);
    expect(mustWait(second, [{ ...first, state: "failed" }])).toBe(false);
  });
});

import { readJson } from "@otklik/shared/json";
import { backoff } from "./backoff.ts";
import type { Link } from "./chat.ts";
import { type Frame, toFrame } from "./wire.ts";

const HELLO_WITHIN = 8000;
const ACK_WITHIN = 10_000;
const QUIET = 15_000;
const DEAD = 35_000;
const STEADY = 10_000;
const POLL_EVERY = 3000;
const POLL_HIDDEN = 15_000;
const POLLS_BEFORE_SOCKET = 5;

/** What the line needs from the desk: how to catch up, whom to resume, and who listens. */
export type Ends = {
  catchUp(): Promise<void>;
  socketUrl(): Promise<string>;
  resume(): object;
  hear(frame: Frame): void;
  changed(link: Link): void;
};

export type Line = {
  start(): void;
  stop(): void;
  /** The network came back, or the customer did: do not wait out the pause. */
  nudge(): void;
  /** The network went away: do not wait until the socket finds out. */
  lost(): void;
  /** Sends a frame if the socket is live; a message among frames is awaited. */
  post(frame: object, clientId?: string): boolean;
};

/**
 * Keeps the talk flowing: catches up over HTTP, then listens on a socket; when a socket cannot
 * be had it asks every few seconds; when nothing answers it waits, longer each time.
 */
export function lineBetween(ends: Ends): Line {
  const awaited = new Map<string, number>();
  let socket: WebSocket | undefined;
  let hangUp = () => {};
  let wake = () => {};
  let round = 0;
  let rounds = 0;
  let failures = 0;
  let drops = 0;
  let heardAt = 0;

  return {
    start() {
      if (round > 0) return;
      ends.changed("connecting");
      round = ++rounds;
      void run(round);
    },
    stop() {
      round = 0;
      hangUp();
      wake();
      ends.changed("idle");
    },
    nudge() {
      failures = Math.min(failures, 1);
      wake();
      if (Date.now() - heardAt > QUIET) post({ t: "ping" });
    },
    lost: () => hangUp(),
    post,
  };

  function post(frame: object, clientId?: string): boolean {
    if (socket?.readyState !== WebSocket.OPEN) return false;
    socket.send(JSON.stringify(frame));
    if (clientId) awaited.set(clientId, Date.now());
    return true;
  }

  /** One round goes on until the line is stopped; a line started again has a round of its own. */
  async function run(mine: number): Promise<void> {
    let polls = 0;
    while (round === mine) {
      if (!(await caughtUp(mine))) continue;
      if (polls-- > 0) {
        ends.changed("polling");
        await pause(document.hidden ? POLL_HIDDEN : POLL_EVERY);
        continue;
      }
      const since = Date.now();
      const greeted = await listen(mine);
      // Drops in a row make us wait longer; a line that held for a while starts the count anew.
      drops = Date.now() - since > STEADY ? 1 : drops + 1;
      if (!greeted) polls = POLLS_BEFORE_SOCKET;
      else if (round === mine) await pause(backoff(drops, Math.random()));
    }
  }

  async function caughtUp(mine: number): Promise<boolean> {
    try {
      await ends.catchUp();
      failures = 0;
      return round === mine;
    } catch {
      if (round !== mine) return false;
      ends.changed("lost");
      await pause(backoff(++failures, Math.random()));
      return false;
    }
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Listens until the socket is gone; answers whether the server had greeted us on it. */
  async function listen(mine: number): Promise<boolean> {
    const url = await ends.socketUrl().catch(() => "");
    if (!url || round !== mine) return false;
    return new Promise((resolve) => open(new WebSocket(url), resolve));
  }

  function open(fresh: WebSocket, done: (greeted: boolean) => void): void {
    let greeted = false;
    socket = fresh;
    heardAt = Date.now();
    awaited.clear();
    const watch = setInterval(() => isDead(greeted) && hangUp(), 1000);
    hangUp = () => {
      if (socket !== fresh) return;
      clearInterval(watch);
      socket = undefined;
      fresh.close();
      if (greeted && round > 0) ends.changed("lost");
      done(greeted);
    };
    fresh.onclose = hangUp;
    fresh.onopen = () => post({ t: "resume", ...ends.resume() });
    fresh.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (socket === fresh) greeted = heard(data) || greeted;
    };
  }

  /** Takes in one frame; answers whether it was the greeting. */
  function heard(data: unknown): boolean {
    heardAt = Date.now();
    const frame = parsed(data);
    if (!frame) return false;
    if (frame.t === "ack" || frame.t === "refused") awaited.delete(frame.clientId);
    ends.hear(frame);
    if (frame.t === "ended") hangUp();
    if (frame.t === "hello") ends.changed("live");
    return frame.t === "hello";
  }

  /** A silent socket and a message without an answer both mean that the line is dead. */
  function isDead(greeted: boolean): boolean {
    const now = Date.now();
    const quiet = now - heardAt;
    if (greeted && quiet > QUIET) post({ t: "ping" });
    return (
      quiet > (greeted ? DEAD : HELLO_WITHIN) ||
      [...awaited.values()].some((since) => now - since > ACK_WITHIN)
    );
  }
}

function parsed(data: unknown): Frame | undefined {
  try {
    return toFrame(readJson(String(data)));
  } catch {
    return undefined;
  }
}

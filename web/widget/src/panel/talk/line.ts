import { readJson } from "@otklik/shared/json";
import { backoff } from "./backoff.ts";
import type { Link } from "./chat.ts";
import { type Frame, toFrame } from "./wire.ts";

const HELLO_WITHIN = 8000;
const ACK_WITHIN = 10_000;
const QUIET = 15_000;
const DEAD = 35_000;
const POLL_EVERY = 3000;
const POLL_HIDDEN = 15_000;
const STEADY = 10_000;
const POLLS_BEFORE_SOCKET = 5;

/** What the line needs from the desk: how to catch up, whom to resume, and who listens. */
export type Ends = {
  catchUp(): Promise<void>;
  socketUrl(): Promise<string>;
  resume(): object;
  hear(frame: Frame): void;
  changed(link: Link): void;
};

/**
 * Keeps the talk flowing: catches up over HTTP, then listens on a socket; when a socket cannot
 * be had it asks every few seconds; when nothing answers it waits, longer each time.
 */
export class Line {
  readonly #ends: Ends;
  #socket: WebSocket | undefined;
  #hangUp: (() => void) | undefined;
  #wake: (() => void) | undefined;
  #round = 0;
  #running = false;
  #failures = 0;
  #drops = 0;
  #heardAt = 0;
  readonly #awaited = new Map<string, number>();

  constructor(ends: Ends) {
    this.#ends = ends;
  }

  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#ends.changed("connecting");
    void this.#run(++this.#round);
  }

  stop(): void {
    this.#running = false;
    this.#hangUp?.();
    this.#wake?.();
    this.#ends.changed("idle");
  }

  /** The network came back, or the customer did: do not wait out the pause. */
  nudge(): void {
    this.#failures = Math.min(this.#failures, 1);
    this.#wake?.();
    if (Date.now() - this.#heardAt > QUIET) this.post({ t: "ping" });
  }

  /** The network went away: do not wait until the socket finds out. */
  lost(): void {
    this.#hangUp?.();
  }

  /** Sends a frame if the socket is live; a message among frames is awaited. */
  post(frame: object, clientId?: string): boolean {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(frame));
    if (clientId) this.#awaited.set(clientId, Date.now());
    return true;
  }

  /** One round goes on until the line is stopped; a line started again has a round of its own. */
  async #run(round: number): Promise<void> {
    let polls = 0;
    while (this.#running && round === this.#round) {
      if (!(await this.#caughtUp())) continue;
      if (polls > 0) {
        polls--;
        this.#ends.changed("polling");
        await this.#pause(document.hidden ? POLL_HIDDEN : POLL_EVERY);
        continue;
      }
      const since = Date.now();
      const greeted = await this.#listen();
      if (!greeted) polls = POLLS_BEFORE_SOCKET;
      else if (this.#running) await this.#pause(backoff(this.#dropped(since), Math.random()));
    }
  }

  /** Drops in a row: a line that held for a while starts the count anew. */
  #dropped(since: number): number {
    this.#drops = Date.now() - since > STEADY ? 1 : this.#drops + 1;
    return this.#drops;
  }

  async #caughtUp(): Promise<boolean> {
    try {
      await this.#ends.catchUp();
      this.#failures = 0;
      return true;
    } catch {
      if (!this.#running) return false;
      this.#ends.changed("lost");
      await this.#pause(backoff(++this.#failures, Math.random()));
      return false;
    }
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Listens until the socket is gone; answers whether the server had greeted us on it. */
  async #listen(): Promise<boolean> {
    const url = await this.#ends.socketUrl().catch(() => undefined);
    if (!url || !this.#running) return false;
    return new Promise((resolve) => this.#open(new WebSocket(url), resolve));
  }

  #open(socket: WebSocket, done: (greeted: boolean) => void): void {
    let greeted = false;
    this.#heardAt = Date.now();
    this.#awaited.clear();
    const watch = setInterval(() => this.#watch(greeted), 1000);
    this.#hangUp = () => {
      if (this.#socket !== socket) return;
      clearInterval(watch);
      this.#socket = undefined;
      socket.close();
      if (greeted && this.#running) this.#ends.changed("lost");
      done(greeted);
    };
    this.#socket = socket;
    socket.onclose = socket.onerror = this.#hangUp;
    socket.onopen = () => this.post({ t: "resume", ...this.#ends.resume() });
    socket.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (this.#socket !== socket) return;
      greeted = this.#heard(data) || greeted;
    };
  }

  /** Takes in one frame; answers whether it was the greeting. */
  #heard(data: unknown): boolean {
    this.#heardAt = Date.now();
    const frame = parsed(data);
    if (!frame) return false;
    if (frame.t === "ack") this.#awaited.delete(frame.ack.clientId);
    if (frame.t === "refused") this.#awaited.delete(frame.clientId);
    if (frame.t === "ended") this.#hangUp?.();
    this.#ends.hear(frame);
    if (frame.t === "hello") this.#ends.changed("live");
    return frame.t === "hello";
  }

  /** A silent socket and a message without an answer both mean that the line is dead. */
  #watch(greeted: boolean): void {
    const quiet = Date.now() - this.#heardAt;
    const waits = [...this.#awaited.values()].some((since) => Date.now() - since > ACK_WITHIN);
    if (waits || quiet > (greeted ? DEAD : HELLO_WITHIN)) this.#hangUp?.();
    else if (greeted && quiet > QUIET) this.post({ t: "ping" });
  }
}

function parsed(data: unknown): Frame | undefined {
  try {
    return typeof data === "string" ? toFrame(readJson(data)) : undefined;
  } catch {
    return undefined;
  }
}

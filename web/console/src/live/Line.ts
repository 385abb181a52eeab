import { isRecord } from "../api/parse.ts";
import { type Frame, frame, ping, type Said } from "./frame.ts";
import { pause } from "./pause.ts";

export type LineState = "connecting" | "up" | "down" | "ended";

type World = {
  ticket: () => Promise<string>;
  open: (ticket: string) => WebSocket;
  chance: () => number;
};
type Ears = { hear: (news: Frame) => void; state: (state: LineState) => void };

const heartbeat = 20_000;
const silence = 45_000;

/** The live line to the server: opens, listens, and opens again until it is closed for good. */
export class Line {
  readonly #world: World;
  readonly #ears: Ears;
  #socket: WebSocket | null = null;
  #failures = 0;
  #closed = false;
  #beat: ReturnType<typeof setInterval> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #heardAt = 0;

  constructor(world: World, ears: Ears) {
    this.#world = world;
    this.#ears = ears;
    void this.#open();
  }

  say(words: Said): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(words));
  }

  /** Tries at once instead of waiting for its turn: the network or the person came back. */
  hurry(): void {
    if (this.#closed || this.#socket) return;
    clearTimeout(this.#retry);
    void this.#open();
  }

  /** The network is known to be gone: what is said now must not be taken for said. */
  drop(): void {
    const socket = this.#socket;
    if (!socket) return;
    this.#lost();
    socket.close();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
    clearInterval(this.#beat);
    this.#socket?.close();
    this.#socket = null;
  }

  async #open(): Promise<void> {
    this.#ears.state("connecting");
    try {
      const ticket = await this.#world.ticket();
      if (!this.#closed) this.#attach(this.#world.open(ticket));
    } catch {
      this.#lost();
    }
  }

  #attach(socket: WebSocket): void {
    this.#socket = socket;
    clearInterval(this.#beat);
    this.#heardAt = Date.now();
    this.#beat = setInterval(() => this.#check(), heartbeat);
    socket.onmessage = ({ data }) => {
      if (this.#socket === socket) this.#heard(data);
    };
    socket.onclose = () => {
      if (this.#socket === socket) this.#lost();
    };
  }

  #heard(data: unknown): void {
    this.#heardAt = Date.now();
    const news = read(data);
    if (news.t === "hello") {
      this.#failures = 0;
      this.#ears.state("up");
    }
    if (news.t === "ended") {
      this.close();
      this.#ears.state("ended");
    }
    this.#ears.hear(news);
  }

  #check(): void {
    if (Date.now() - this.#heardAt > silence) this.#socket?.close();
    else this.say(ping);
  }

  #lost(): void {
    clearInterval(this.#beat);
    this.#socket = null;
    if (this.#closed) return;
    this.#ears.state("down");
    this.#retry = setTimeout(
      () => void this.#open(),
      pause(this.#failures++, this.#world.chance()),
    );
  }
}

/** News that cannot be read is dropped: the next look at the server brings the truth anyway. */
function read(data: unknown): Frame {
  try {
    const json: unknown = JSON.parse(String(data));
    return isRecord(json) ? frame(json, "news") : { t: "unknown" };
  } catch {
    return { t: "unknown" };
  }
}

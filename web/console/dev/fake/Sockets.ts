import type { EventEmitter } from "node:events";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { World } from "./World.ts";

type Seat = { socket: WebSocket; opened: Set<string> };

/** The live lines of everybody who looks at the fake desk. */
export class Sockets {
  readonly #seats = new Set<Seat>();
  readonly #world: World;
  refusing = false;

  constructor(world: World, http: Pick<EventEmitter, "on">) {
    this.#world = world;
    const server = new WebSocketServer({ noServer: true });
    http.on("upgrade", (request: IncomingMessage, duplex: Duplex, head: Buffer) => {
      if (!request.url?.startsWith("/ws/staff")) return;
      if (this.refusing) duplex.destroy();
      else server.handleUpgrade(request, duplex, head, (socket) => this.#sit(socket));
    });
  }

  tell(news: object): void {
    for (const { socket } of this.#seats) socket.send(JSON.stringify(news));
  }

  tellOpened(id: string, news: object): void {
    for (const { socket, opened } of this.#seats)
      if (opened.has(id)) socket.send(JSON.stringify(news));
  }

  isOpened(id: string): boolean {
    return [...this.#seats].some(({ opened }) => opened.has(id));
  }

  drop(): void {
    for (const { socket } of this.#seats) socket.terminate();
  }

  #sit(socket: WebSocket): void {
    const seat: Seat = { socket, opened: new Set() };
    this.#seats.add(seat);
    socket.send(JSON.stringify({ t: "hello" }));
    socket.on("close", () => this.#seats.delete(seat));
    socket.on("message", (data) => this.#heard(seat, JSON.parse(String(data))));
  }

  #heard(seat: Seat, said: { t: string; id: string }): void {
    if (said.t === "ping") seat.socket.send(JSON.stringify({ t: "pong" }));
    if (said.t === "close") seat.opened.delete(said.id);
    if (said.t === "open") {
      seat.opened.add(said.id);
      this.#world.read(said.id);
    }
  }
}

import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";

/** The way from one person's browser to everything else; it can be cut as a cable can. */
export class Network {
  readonly #server = createServer((asked, answer) => this.#carry(asked, answer));
  readonly #sockets = new Set<Socket>();
  #whole = true;

  private constructor() {
    this.#server.on("connection", (socket) => this.#join(socket));
    this.#server.on("connect", (asked, socket, head) => {
      const [host = "", port = ""] = (asked.url ?? "").split(":");
      const onward = connect(Number(port), host);
      this.#join(onward);
      socket.on("error", () => onward.destroy());
      onward.on("connect", () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        onward.write(head);
        onward.pipe(socket);
        socket.pipe(onward);
      });
    });
  }

  static async lay(): Promise<Network> {
    const network = new Network();
    await new Promise<void>((ready) => network.#server.listen(0, "127.0.0.1", ready));
    return network;
  }

  get address(): string {
    const place = this.#server.address();
    if (place === null || typeof place === "string") throw new Error("The network is not laid");
    return `http://127.0.0.1:${place.port}`;
  }

  /** Whatever is on its way is lost, and nothing gets through any more. */
  cut(): void {
    this.#whole = false;
    for (const socket of this.#sockets) socket.destroy();
  }

  mend(): void {
    this.#whole = true;
  }

  end(): Promise<void> {
    this.cut();
    return new Promise((ended) => this.#server.close(() => ended()));
  }

  #join(socket: Socket): void {
    if (!this.#whole) {
      socket.destroy();
      return;
    }
    this.#sockets.add(socket);
    socket.on("close", () => this.#sockets.delete(socket));
    socket.on("error", () => socket.destroy());
  }

  #carry(asked: IncomingMessage, answer: ServerResponse): void {
    const { method, headers } = asked;
    const onward = request(asked.url ?? "", { method: method ?? "GET", headers }, (came) => {
      answer.writeHead(came.statusCode ?? 502, came.headers);
      came.pipe(answer);
      came.on("error", () => answer.destroy());
    });
    onward.on("error", () => answer.destroy());
    asked.on("error", () => onward.destroy());
    asked.pipe(onward);
  }
}

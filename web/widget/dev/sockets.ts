import type { Server } from "node:http";
import { isObject } from "@otklik/shared/guards";
import type { WebSocket, WebSocketServer } from "ws";
import type { Routes } from "./routes.ts";
import type { Trouble, Visitor } from "./talk.ts";

/** The socket of the contract: tickets work once, `resume` brings what was missed. */
export function listenTo(
  server: Server,
  sockets: WebSocketServer,
  routes: Routes,
  trouble: Trouble,
): void {
  server.on("upgrade", (request, raw, head) => {
    const ticket = new URL(request.url ?? "", "http://fake").searchParams.get("ticket") ?? "";
    const visitor = routes.tickets.get(ticket);
    routes.tickets.delete(ticket);
    if (!visitor || trouble.refuseSockets || trouble.down) return void raw.destroy();
    sockets.handleUpgrade(request, raw, head, (socket) => attend(socket, visitor, routes, trouble));
  });
}

function attend(socket: WebSocket, visitor: Visitor, routes: Routes, trouble: Trouble): void {
  socket.on("close", () => visitor.sockets.delete(socket));
  socket.on("message", (data) => {
    const frame: unknown = JSON.parse(String(data));
    if (!isObject(frame)) return;
    switch (frame.t) {
      case "resume":
        return resume(socket, visitor, Number(frame.after), trouble);
      case "send":
        return receive(socket, visitor, frame, routes, trouble);
      case "read":
        visitor.readUpTo = Number(frame.seq);
        return;
      case "ping":
        socket.send(JSON.stringify({ t: "pong" }));
    }
  });
}

function resume(socket: WebSocket, visitor: Visitor, after: number, trouble: Trouble): void {
  visitor.sockets.add(socket);
  socket.send(JSON.stringify({ t: "hello", state: visitor.state() }));
  const from = trouble.duplicates ? 0 : after;
  const entries = visitor.current?.entries.filter((entry) => entry.seq > from) ?? [];
  socket.send(JSON.stringify({ t: "entries", conversationId: visitor.current?.id, entries }));
}

function receive(
  socket: WebSocket,
  visitor: Visitor,
  frame: Record<string, unknown>,
  routes: Routes,
  trouble: Trouble,
): void {
  const { clientId, text, press, files } = frame;
  const refused = typeof text === "string" && text.includes("[refuse]");
  if (refused) {
    const detail = "Слишком много сообщений подряд. Подождите минуту.";
    return socket.send(
      JSON.stringify({ t: "refused", clientId, problem: { status: 400, detail } }),
    );
  }
  const ack = routes.take(visitor, {
    clientId: String(clientId),
    ...(typeof text === "string" && { text }),
    ...(isPress(press) && { press }),
    ...(Array.isArray(files) && { files: files.map(String) }),
  });
  if (trouble.loseAcks > 0) {
    trouble.loseAcks--;
    return socket.terminate();
  }
  socket.send(JSON.stringify({ t: "ack", ...ack }));
}

function isPress(value: unknown): value is { entryId: string; button: string } {
  return isObject(value) && typeof value.entryId === "string" && typeof value.button === "string";
}

import type { IncomingMessage, ServerResponse } from "node:http";
import timers from "node:timers/promises";
import { No } from "./route.ts";
import { routes } from "./routes.ts";
import type { World } from "./World.ts";

/** Finds the route, waits as long as told, fails when told, answers in JSON. */
export async function answer(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://fake");
  const raw = await read(request);
  try {
    if (!url.pathname.startsWith("/__fake")) await trouble(world, url.pathname);
    for (const [method, path, handle] of routes) {
      const found = method === request.method && url.pathname.match(path);
      if (!found) continue;
      const asked = {
        world,
        parts: found.slice(1),
        query: url.searchParams,
        body: json(raw, request),
        raw,
        response,
      };
      const body = await handle(asked);
      if (!response.writableEnded) send(response, 200, body);
      return;
    }
    throw new No(404, "not-found", `Нет такого: ${request.method} ${url.pathname}`);
  } catch (error) {
    refuse(response, error);
  }
}

async function trouble(world: World, path: string): Promise<void> {
  if (world.chaos.latency > 0) await timers.setTimeout(world.chaos.latency);
  if (world.chaos.failing?.test(path))
    throw new No(world.chaos.status, "trouble", "Сервер не справился с запросом. Код ошибки 7F3A.");
}

function refuse(response: ServerResponse, error: unknown): void {
  const no = error instanceof No ? error : new No(500, "broken", String(error));
  if (!(error instanceof No)) console.error(error);
  send(response, no.status, {
    type: `urn:otklik:problem:${no.slug}`,
    status: no.status,
    detail: no.message,
    ...no.more,
  });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "Content-Type": "application/json", "Cache-Control": "no-store" });
  response.end(body === null || body === undefined ? "" : JSON.stringify(body));
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function json(raw: Buffer, request: IncomingMessage): Record<string, unknown> {
  if (raw.length === 0 || !request.headers["content-type"]?.includes("json")) return {};
  return JSON.parse(raw.toString("utf8"));
}

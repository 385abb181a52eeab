import { randomBytes } from "node:crypto";
import type { EventEmitter } from "node:events";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { answer } from "./fake/answer.ts";
import { Sockets } from "./fake/Sockets.ts";
import { World } from "./fake/World.ts";

type Next = () => void;

/** A server that speaks the contract with fixed data: for working on the console and for its tests. */
export function fakeServer(): Plugin {
  return {
    name: "otklik-fake-server",
    configureServer(vite) {
      const world = new World();
      const http = vite.httpServer;
      if (http) attach(world, http);
      vite.middlewares.use((request, response, next) => {
        if (isPage(request.url)) request.url = "/app/";
        return serve(world, request, response, next);
      });
    },
    transformIndexHtml: {
      order: "post",
      handler: (html, { server }) => (server ? html.replaceAll("{{nonce}}", "dev") : html),
    },
    configurePreviewServer(vite) {
      const world = new World();
      attach(world, vite.httpServer);
      vite.middlewares.use((request, response, next) => {
        if (!isPage(request.url)) return serve(world, request, response, next);
        return page(response);
      });
    },
  };
}

function attach(world: World, http: Pick<EventEmitter, "on">): void {
  world.sockets = new Sockets(world, http);
}

function serve(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  next: Next,
): Promise<void> | void {
  const url = request.url ?? "/";
  if (url.startsWith("/api/") || url.startsWith("/__f")) return answer(world, request, response);
  next();
}

function isPage(url = "/"): boolean {
  const { pathname } = new URL(url, "http://fake");
  if (pathname === "/setup") return true;
  return pathname.startsWith("/app") && !/\.\w+$/.test(pathname) && !pathname.startsWith("/app/@");
}

async function page(response: ServerResponse): Promise<void> {
  const nonce = randomBytes(16).toString("base64");
  const file = fileURLToPath(new URL("../dist/index.html", import.meta.url));
  const html = (await readFile(file, "utf8")).replaceAll("{{nonce}}", nonce);
  response.writeHead(200, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Security-Policy": policy(nonce),
  });
  response.end(html);
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

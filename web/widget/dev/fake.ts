import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { WebSocketServer } from "ws";
import { Bot } from "./bot.ts";
import { Routes } from "./routes.ts";
import { listenTo } from "./sockets.ts";
import type { Trouble, Visitor } from "./talk.ts";

const KEY = "sample";
const types: Record<string, string> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

export type Fake = {
  url: string;
  site: string;
  trouble: Trouble;
  routes: Routes;
  bot: Bot;
  /** The visitor who came last. */
  visitor(): Visitor;
  stop(): Promise<void>;
};

/** A server that speaks the protocol faithfully and breaks on command, and a site that uses it. */
export async function startFake(
  dist: string,
  ports: [number, number] = [0, 0],
  page: SitePage = {},
): Promise<Fake> {
  const trouble: Trouble = {
    duplicates: false,
    refuseSockets: false,
    down: false,
    loseAcks: 0,
    delay: 150,
  };
  const routes: Routes = new Routes(trouble, () => bot);
  const bot = new Bot((name, body) => routes.store(name, Buffer.from(body), "application/pdf"));
  let site = "";
  const server = createServer((request, response) => void answer(request, response));
  const sockets = new WebSocketServer({ noServer: true });
  listenTo(server, sockets, routes, trouble);
  const url = await listening(server, ports[0]);
  const siteServer = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(sitePage(url, page));
  });
  site = await listening(siteServer, ports[1]);
  routes.settings = settings(url);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? "/";
    if (trouble.down) return void request.socket.destroy();
    if (path.startsWith("/api/widget/")) {
      if (path.includes("/settings")) response.setHeader("Access-Control-Allow-Origin", "*");
      return routes.serve(path.slice("/api/widget".length), request, response);
    }
    if (path.startsWith("/files/")) return file(path, response);
    if (path === "/widget.js" || path.startsWith("/widget/assets/")) return asset(path, response);
    panel(response);
  }

  function asset(path: string, response: ServerResponse): void {
    const name = path === "/widget.js" ? path : path.slice("/widget".length);
    response.writeHead(200, { "Content-Type": types[extname(name)] ?? "text/plain" });
    response.end(readFileSync(join(dist, name)));
  }

  function panel(response: ServerResponse): void {
    const nonce = randomUUID();
    const html = readFileSync(join(dist, "panel.html"), "utf8")
      .replaceAll("{{nonce}}", nonce)
      .replaceAll("{{base}}", "")
      .replace("{{settings}}", () => JSON.stringify(routes.settings).replaceAll("<", "\\u003c"));
    response.writeHead(200, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'; img-src 'self'; connect-src 'self' ${url.replace("http", "ws")}; frame-ancestors ${site}; base-uri 'none'; form-action 'none'`,
    });
    response.end(html);
  }

  function file(path: string, response: ServerResponse): void {
    const stored = routes.files.get(path.slice("/files/".length));
    if (!stored) return void response.writeHead(404).end();
    const name = encodeURIComponent(stored.name);
    const inline = stored.image ? "inline" : "attachment";
    response.writeHead(200, {
      "Content-Type": stored.type,
      "Content-Disposition": `${inline}; filename*=UTF-8''${name}`,
    });
    response.end(stored.body);
  }

  return {
    url,
    site,
    trouble,
    routes,
    bot,
    visitor: () => {
      const visitor = [...routes.visitors.values()].at(-1);
      if (!visitor) throw new Error("Nobody has come yet");
      return visitor;
    },
    stop: async () => {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      siteServer.closeAllConnections();
      await Promise.all([server, siteServer].map((one) => new Promise((done) => one.close(done))));
    },
  };
}

function settings(url: string): object {
  return {
    name: "Счётовод",
    greeting: { ru: "Здравствуйте. Чем помочь сегодня?", en: "Hello. How can we help today?" },
    accent: "#2257C5",
    launcher: { ru: "Спросить", en: "Ask us" },
    languages: ["ru", "en"],
    identity: "optional",
    workingNow: true,
    articles: true,
    filesUrl: url,
  };
}

export type SitePage = { language?: string; theme?: string };

/** A page of another origin with a strict policy of its own, as careful companies have. */
function sitePage(url: string, { language = "ru", theme = "auto" }: SitePage): string {
  const policy = `default-src 'none'; script-src ${url}; connect-src ${url}; frame-src ${url}; style-src 'unsafe-inline'`;
  return `<!doctype html><html lang="${language}"><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Счётовод</title>
<style>body{font:18px/1.6 Georgia,serif;max-width:44rem;margin:4rem auto;padding:0 1rem;color:#222}button{background:red!important}</style>
<h1>Счётовод: бухгалтерия без забот</h1>
${"<p>Ведём учёт, считаем зарплату, сдаём отчётность. Всё, что нужно бухгалтеру и директору небольшой компании, в одном месте.</p>".repeat(8)}
<a href="#contacts">Контакты</a>
<script src="${url}/widget.js" data-inbox="${KEY}" data-theme="${theme}" async></script></html>`;
}

async function listening(server: Server, port: number): Promise<string> {
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("Not a port");
  return `http://localhost:${address.port}`;
}

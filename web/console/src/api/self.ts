import { call, nothing } from "./call.ts";
import { type Me, me, seat } from "./me.ts";
import { page } from "./page.ts";
import { flag, shape, text } from "./parse.ts";

type FirstPerson = {
  code: string;
  name: string;
  email: string;
  password: string;
  company?: string;
  language: "ru" | "en";
};
type Profile = Pick<Me, "name" | "language" | "theme">;

/** Signing in and one's own settings. */
export const self = {
  setupNeeded: () => call("GET", "/api/setup", shape({ needed: flag })),
  setUp: (body: FirstPerson) => call("POST", "/api/setup", me, { body }),
  signIn: (email: string, password: string) =>
    call("POST", "/api/session", me, { body: { email, password } }),
  signOut: () => call("DELETE", "/api/session", nothing),
  accept: (token: string, password: string) =>
    call("POST", "/api/invitations", me, { body: { token, password } }),
  me: () => call("GET", "/api/me", me),
  save: (body: Profile) => call("PUT", "/api/me", me, { body }),
  changePassword: (current: string, password: string) =>
    call("PUT", "/api/me/password", nothing, { body: { current, password } }),
  seats: () => call("GET", "/api/me/sessions", page(seat)),
  endSeat: (id: string) => call("DELETE", `/api/me/sessions/${id}`, nothing),
  endOtherSeats: () => call("DELETE", "/api/me/sessions", nothing),
  socketTicket: () => call("POST", "/api/socket-tickets", shape({ ticket: text })),
};

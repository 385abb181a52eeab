import { NoConnection } from "./NoConnection.ts";
import { Refusal } from "./Refusal.ts";

/** What stands before a program that is starting, or the program itself when it is too busy. */
const away = [502, 503, 504];

/** To ask again later may help: there was no way to the server, or it was away for the moment. */
export function mayPass(error: unknown): boolean {
  if (error instanceof Refusal) return away.includes(error.status);
  return error instanceof NoConnection;
}

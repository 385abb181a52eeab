import { redirect } from "@tanstack/react-router";
import type { Me } from "../api/me.ts";
import { Refusal } from "../api/Refusal.ts";
import { self } from "../api/self.ts";
import { memory } from "./memory.ts";

export const meKey = ["me"];

/** Lets in whoever is signed in; others go to sign in, or to the first set-up of a new house. */
export async function signedIn(from: string): Promise<{ me: Me }> {
  try {
    return { me: await memory.ensureQueryData({ queryKey: meKey, queryFn: self.me }) };
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 401) throw error;
    const { needed } = await self.setupNeeded();
    if (needed) throw redirect({ to: "/setup" });
    const to = from.startsWith("/app/") ? from : "";
    throw redirect({ to: "/app/sign-in", search: to ? { to } : {} });
  }
}

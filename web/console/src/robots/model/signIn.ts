import type { Connection, SignIn } from "../api/robots.ts";

export type Kind = SignIn["kind"];

/** What must be told for each kind of sign-in, besides the secret. */
export const asked: { [kind in Kind]: readonly (keyof Omit<SignIn, "kind">)[] } = {
  none: [],
  basic: ["user"],
  bearer: [],
  "api-key": ["place", "name"],
  oauth2: ["tokenUrl", "clientId", "scope"],
  mtls: ["certificate"],
};

/** Whether the kept secret stays: it goes only to the place for which it was given. */
export function keepsSecret(before: Connection, address: string, signIn: SignIn): boolean {
  return (
    before.secretSet &&
    before.address !== null &&
    originOf(before.address) === originOf(address) &&
    before.signIn.kind === signIn.kind &&
    originOf(before.signIn.tokenUrl ?? "") === originOf(signIn.tokenUrl ?? "")
  );
}

function originOf(address: string): string {
  try {
    return new URL(address.trim()).origin;
  } catch {
    return address.trim();
  }
}

/** Only what belongs to the kind; what is empty is left out. */
export function toSend(signIn: SignIn): { [name: string]: string } {
  const told = asked[signIn.kind].flatMap((name): [string, string][] => {
    const value = name === "place" ? (signIn.place ?? "header") : (signIn[name] ?? "");
    return value.trim() === "" ? [] : [[name, value.trim()]];
  });
  return Object.fromEntries([["kind", signIn.kind], ...told]);
}

import { createContext, useContext } from "react";
import type { Pending } from "./outbox.ts";

type Carrier = { carry: (pending: Pending) => void };

export const PostmanContext = createContext<Carrier>({ carry: () => undefined });

export function usePostman(): Carrier {
  return useContext(PostmanContext);
}

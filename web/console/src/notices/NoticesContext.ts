import { createContext, useContext } from "react";
import type { Notice } from "../api/notice.ts";

type Notices = { list: Notice[]; read: (id: string) => void; readAll: () => void };

export const NoticesContext = createContext<Notices>({
  list: [],
  read: () => undefined,
  readAll: () => undefined,
});

export function useNotices(): Notices {
  return useContext(NoticesContext);
}

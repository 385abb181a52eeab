import { createContext, useContext } from "react";
import type { Frame, Said } from "./frame.ts";
import type { LineState } from "./Line.ts";

export type Live = {
  state: LineState;
  /** Since when there has been no line, if there is none. */
  downSince: number | null;
  say: (words: Said) => void;
  hear: (listener: (news: Frame) => void) => () => void;
  hurry: () => void;
};

export const LiveContext = createContext<Live>({
  state: "connecting",
  downSince: null,
  say: () => undefined,
  hear: () => () => undefined,
  hurry: () => undefined,
});

export function useLive(): Live {
  return useContext(LiveContext);
}

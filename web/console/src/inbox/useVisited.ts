import { type FocusEvent, useMemo, useState } from "react";

/** Whether the pointer or the focus is inside: then nothing there may move. */
export function useVisited() {
  const [pointer, setPointer] = useState(false);
  const [focus, setFocus] = useState(false);
  const bind = useMemo(
    () => ({
      onPointerEnter: () => setPointer(true),
      onPointerLeave: () => setPointer(false),
      onFocus: () => setFocus(true),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) =>
        setFocus(currentTarget.contains(relatedTarget)),
    }),
    [],
  );
  return { visited: pointer || focus, bind };
}

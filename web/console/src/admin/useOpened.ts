import { useNavigate, useSearch } from "@tanstack/react-router";

/** Which row of a settings list is open; it stands in the address, so Back closes it. */
export function useOpened<T>(rows: readonly T[] | undefined, idOf: (row: T) => string) {
  const navigate = useNavigate();
  const { open } = useSearch({ from: "/app/admin/$section" });
  const row = rows?.find((one) => idOf(one) === open);
  const go = (id: string | null) =>
    void navigate({ to: ".", search: id === null ? {} : { open: id } });
  return {
    row,
    isNew: open === "new",
    shown: row !== undefined || open === "new",
    openRow: (one: T) => go(idOf(one)),
    openNew: () => go("new"),
    close: () => go(null),
  };
}

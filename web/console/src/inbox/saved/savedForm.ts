import type { Filter, SavedView } from "../../api/savedViews.ts";

export const statuses = ["open", "snoozed", "resolved"] as const;
export const spans = [5, 15, 30, 60, 240, 1440] as const;

type Form = Omit<Filter, "waitsMinutes"> & { name: string; teamId: string; waitsMinutes: string };

/** A list as the fields of its form. */
export function formOf(view: SavedView | undefined): Form {
  const { waitsMinutes = null, ...filter } = view?.filter ?? empty;
  return {
    ...filter,
    name: view?.name ?? "",
    teamId: view?.teamId ?? "",
    waitsMinutes: waitsMinutes === null ? "" : String(waitsMinutes),
  };
}

export function viewOf({ name, teamId, waitsMinutes, ...filter }: Form) {
  return {
    name,
    teamId: teamId || null,
    filter: { ...filter, waitsMinutes: waitsMinutes === "" ? null : Number(waitsMinutes) },
  };
}

const empty: Filter = {
  status: "open",
  inboxes: [],
  teams: [],
  operators: [],
  tags: [],
  waitsMinutes: null,
};

import { lazy, Suspense } from "react";
import type { SavedView } from "../../api/savedViews.ts";

const SavedViewDrawer = lazy(async () => ({
  default: (await import("./SavedViewDrawer.tsx")).SavedViewDrawer,
}));

export type Editing = SavedView | "new" | null;

/** The form of a list, loaded when first asked for. */
export function SavedViewEditor({ editing, onClose }: { editing: Editing; onClose: () => void }) {
  if (editing === null) return null;
  return (
    <Suspense>
      <SavedViewDrawer
        key={editing === "new" ? "new" : editing.id}
        view={editing === "new" ? undefined : editing}
        onClose={onClose}
      />
    </Suspense>
  );
}

import { lazy, Suspense, useState } from "react";
import { useCommand } from "../keys/useCommand.ts";

const PaletteDialog = lazy(async () => ({
  default: (await import("./PaletteDialog.tsx")).PaletteDialog,
}));

/** Ctrl+K: everything by name. Loaded when first asked for. */
export function Palette() {
  const [open, setOpen] = useState(false);
  useCommand("palette", () => setOpen((before) => !before));
  if (!open) return null;
  return (
    <Suspense>
      <PaletteDialog onClose={() => setOpen(false)} />
    </Suspense>
  );
}

import type { MantineColorScheme, MantineColorSchemeManager } from "@mantine/core";

const key = "otklik.theme";
const dark = () => matchMedia("(prefers-color-scheme: dark)");

/** Keeps the chosen theme in this browser and tells our tokens which of the two is on. */
export const themeMemory: MantineColorSchemeManager = {
  get: (fallback) => {
    const kept = read() ?? fallback;
    paint(kept);
    return kept;
  },
  set: (value) => {
    localStorage.setItem(key, value);
    paint(value);
  },
  subscribe: () => dark().addEventListener("change", repaint),
  unsubscribe: () => dark().removeEventListener("change", repaint),
  clear: () => localStorage.removeItem(key),
};

function read(): MantineColorScheme | null {
  const kept = localStorage.getItem(key);
  return kept === "light" || kept === "dark" || kept === "auto" ? kept : null;
}

function repaint(): void {
  paint(read() ?? "auto");
}

function paint(scheme: MantineColorScheme): void {
  const chosen = scheme === "auto" ? (dark().matches ? "dark" : "light") : scheme;
  document.documentElement.dataset.theme = chosen;
}

const key = "otklik.list-width";
const least = 280;
const most = 460;
const usual = 340;

/** How wide the list is; kept in this browser and shown through one CSS variable. */
export const listWidth = {
  usual,
  restore: () => void show(kept()),
  set: (width: number) => localStorage.setItem(key, String(show(width))),
  by: (step: number) => listWidth.set(kept() + step),
};

function kept(): number {
  return Number(localStorage.getItem(key) ?? usual) || usual;
}

function show(width: number): number {
  const fit = Math.round(Math.min(most, Math.max(least, width)));
  document.documentElement.style.setProperty("--list", `${fit}px`);
  return fit;
}

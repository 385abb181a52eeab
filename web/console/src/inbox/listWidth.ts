const key = "otklik.list-width";
const least = 280;
const most = 460;
const usual = 340;

/** How wide the list is; kept in this browser and shown through one CSS variable. */
export const listWidth = {
  least,
  most,
  usual,
  get: (): number => show(Number(localStorage.getItem(key) ?? usual) || usual),
  set: (width: number): number => {
    const kept = show(width);
    localStorage.setItem(key, String(kept));
    return kept;
  },
};

function show(width: number): number {
  const fit = Math.round(Math.min(most, Math.max(least, width)));
  document.documentElement.style.setProperty("--list", `${fit}px`);
  return fit;
}

const SVG = "http://www.w3.org/2000/svg";

const strokes = {
  back: "M15 5l-7 7 7 7",
  close: "M6 6l12 12M18 6L6 18",
  more: "M5 11.5v1M12 11.5v1M19 11.5v1",
  send: "M12 19V5M6 11l6-6 6 6",
  clip: "M9 13l5-5a2 2 0 0 1 3 3l-6 6a4 4 0 0 1-6-6l6-6",
  person: "M5 14v-2a7 7 0 0 1 14 0v2M5 13h3v5H5zM16 13h3v5h-3zM19 18c0 2-2 3-5 3",
  bot: "M12 8V4M5 8h14v11H5zM9 12v2M15 12v2M2 12v3M22 12v3",
  chat: "M20 12a8 8 0 0 1-8 8H5l2-3a8 8 0 1 1 13-5z",
  down: "M12 5v14M6 13l6 6 6-6",
  next: "M9 5l7 7-7 7",
  check: "M5 13l4 4L19 7",
  clock: "M12 7v5l3 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z",
  alert: "M12 8v5M12 16v.1M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z",
} as const;

export type IconName = keyof typeof strokes;

/** A line drawing for the eye only; its meaning always stands in words beside it. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", strokes[name]);
  svg.append(path);
  return svg;
}

/**
 * The colour table of the UI guide, the one place where a colour has a value.
 * Each row: name, value on light, value on dark.
 * @type {readonly (readonly [name: string, light: string, dark: string])[]}
 */
export const palette = [
  ["bg", "#F6F7F9", "#0F1318"],
  ["surface", "#FFFFFF", "#171C23"],
  ["sunken", "#EEF1F4", "#0B0E12"],
  ["text", "#14181F", "#E8ECF1"],
  ["text-2", "#4A5462", "#B6BFCB"],
  ["text-3", "#626C7A", "#949FAE"],
  ["line", "#DDE2E8", "#2C343F"],
  ["line-strong", "#7E8794", "#707C8C"],
  ["primary", "#2257C5", "#8AB1FF"],
  ["primary-fill", "#2257C5", "#2B62D1"],
  ["on-fill", "#FFFFFF", "#FFFFFF"],
  ["success", "#17703D", "#5CCB93"],
  ["success-soft", "#E3F4EA", "#143324"],
  ["warning", "#875000", "#F0B64A"],
  ["warning-soft", "#FFF1D6", "#3A2B0E"],
  ["danger", "#B3261E", "#FF9488"],
  ["danger-soft", "#FDEBE9", "#431C19"],
  ["danger-fill", "#B3261E", "#C4352B"],
  ["info", "#0A6290", "#74C6EF"],
  ["info-soft", "#E2F2FA", "#123344"],
  ["bot", "#6239B8", "#BBA3FF"],
  ["bot-soft", "#F0EAFB", "#2C2149"],
  ["note", "#FFF6D6", "#373013"],
  ["chart-1", "#2257C5", "#8AB1FF"],
  ["chart-2", "#B45309", "#F0A35E"],
  ["chart-3", "#0F766E", "#4FD1C0"],
  ["chart-4", "#6D3FC0", "#BBA3FF"],
  ["chart-5", "#B4256C", "#F58CBF"],
  ["chart-6", "#5B6B12", "#B9CC5A"],
  ["chart-7", "#526072", "#A9B6C6"],
  ["shadow", "0 8px 24px rgb(20 24 31 / 16%)", "0 8px 24px rgb(0 0 0 / 48%)"],
];

/**
 * Measures that do not change with the theme.
 * @type {readonly (readonly [name: string, value: string])[]}
 */
export const measures = [
  ...[2, 4, 8, 12, 16, 24, 32, 48].map((px) => /** @type {const} */ ([`space-${px}`, `${px}px`])),
  ["radius-chip", "4px"],
  ["radius-control", "8px"],
  ["radius-card", "12px"],
  ["radius-panel", "16px"],
  ["type-12", "12px/16px"],
  ["type-13", "13px/18px"],
  ["type-14", "14px/20px"],
  ["type-16", "16px/24px"],
  ["type-18", "18px/26px"],
  ["type-22", "22px/30px"],
  ["type-28", "28px/36px"],
  ["target", "28px"],
  ["target-touch", "44px"],
  ["motion-quick", "120ms"],
  ["motion-slow", "200ms"],
];

/** The style sheet of the tokens: light by default, dark when the system or `data-theme` says so. */
export function tokensCss() {
  const light = palette.map(([name, value]) => `  --${name}: ${value};`);
  const dark = palette.map(([name, , value]) => `  --${name}: ${value};`);
  const fixed = measures.map(([name, value]) => `  --${name}: ${value};`);
  return `/* Written by tools/write-tokens.mjs from tools/palette.mjs: change the table, not this file. */
:root {
  color-scheme: light;
${fixed.join("\n")}
${light.join("\n")}
}

:root[data-theme="dark"] {
  color-scheme: dark;
${dark.join("\n")}
}

@media (prefers-color-scheme: dark) {
  :root:not([data-theme]) {
    color-scheme: dark;
${dark.map((line) => `  ${line}`).join("\n")}
  }
}
`;
}

import type { CSSVariablesResolver } from "@mantine/core";

const kinds = ["primary", "success", "warning", "danger", "info", "bot", "red"] as const;

function tinted(kind: (typeof kinds)[number]): Record<string, string> {
  const name = kind === "red" ? "danger" : kind;
  const fill = name === "primary" || name === "danger" ? `${name}-fill` : name;
  const at = `--mantine-color-${kind}`;
  return {
    [`${at}-filled`]: `var(--${fill})`,
    [`${at}-filled-hover`]: `color-mix(in srgb, var(--${fill}) 88%, black)`,
    [`${at}-light`]: `var(--${name}-soft)`,
    [`${at}-light-hover`]: `color-mix(in srgb, var(--${name}) 16%, var(--surface))`,
    [`${at}-light-color`]: `var(--${name})`,
    [`${at}-outline`]: `var(--${name})`,
    [`${at}-outline-hover`]: "var(--hover)",
    [`${at}-text`]: `var(--${name})`,
  };
}

const surfaces = {
  "--mantine-color-body": "var(--surface)",
  "--mantine-color-text": "var(--text)",
  "--mantine-color-bright": "var(--text)",
  "--mantine-color-dimmed": "var(--text-3)",
  "--mantine-color-placeholder": "var(--text-3)",
  "--mantine-color-anchor": "var(--primary)",
  "--mantine-color-error": "var(--danger)",
  "--mantine-color-success": "var(--success)",
  "--mantine-color-default": "var(--surface)",
  "--mantine-color-default-hover": "var(--hover)",
  "--mantine-color-default-color": "var(--text)",
  "--mantine-color-default-border": "var(--line)",
  "--mantine-color-disabled": "var(--sunken)",
  "--mantine-color-disabled-color": "var(--text-3)",
  "--mantine-color-disabled-border": "var(--line)",
  "--mantine-color-gray-light": "var(--hover)",
  "--mantine-color-gray-light-hover": "var(--pressed)",
  "--mantine-color-gray-light-color": "var(--text-2)",
  "--mantine-color-gray-text": "var(--text-2)",
  "--mantine-color-gray-outline": "var(--line-strong)",
  "--mantine-color-gray-outline-hover": "var(--hover)",
};

/** Our tokens in the kit's own variables, so that no component keeps a colour of its own. */
export const variables: CSSVariablesResolver = () => {
  const colours = Object.assign({}, surfaces, ...kinds.map(tinted));
  return { variables: {}, light: colours, dark: colours };
};

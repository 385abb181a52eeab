import { ActionIcon, createTheme, Input, type MantineColorsTuple } from "@mantine/core";

/** The kit's ten shades of one name are all the same token: the token itself knows light and dark. */
function only(token: string): MantineColorsTuple {
  const value = `var(--${token})`;
  return [value, value, value, value, value, value, value, value, value, value];
}

const control = {
  "--input-height": "var(--control)",
  "--input-fz": "14px",
  "--input-bd": "var(--line-strong)",
  "--input-bg": "var(--surface)",
};

export const theme = createTheme({
  primaryColor: "primary",
  colors: {
    primary: only("primary"),
    success: only("success"),
    warning: only("warning"),
    danger: only("danger"),
    info: only("info"),
    bot: only("bot"),
    red: only("danger"),
    gray: [
      "var(--bg)",
      "var(--sunken)",
      "var(--line)",
      "var(--line)",
      "var(--line-strong)",
      "var(--text-3)",
      "var(--text-3)",
      "var(--text-2)",
      "var(--text)",
      "var(--text)",
    ],
    dark: [
      "var(--text)",
      "var(--text)",
      "var(--text-2)",
      "var(--text-3)",
      "var(--line)",
      "var(--pressed)",
      "var(--surface)",
      "var(--surface)",
      "var(--bg)",
      "var(--sunken)",
    ],
  },
  fontFamily: "var(--font)",
  fontFamilyMonospace: "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "18px" },
  lineHeights: { xs: "16px", sm: "18px", md: "20px", lg: "24px", xl: "26px" },
  spacing: { xs: "4px", sm: "8px", md: "12px", lg: "16px", xl: "24px" },
  radius: { xs: "4px", sm: "8px", md: "8px", lg: "12px", xl: "16px" },
  defaultRadius: "sm",
  headings: { fontWeight: "600" },
  cursorType: "pointer",
  respectReducedMotion: true,
  focusRing: "auto",
  shadows: {
    xs: "none",
    sm: "none",
    md: "var(--shadow)",
    lg: "var(--shadow)",
    xl: "var(--shadow)",
  },
  components: {
    Input: Input.extend({
      vars: (_theme, { variant }) => ({
        wrapper: variant === "unstyled" ? { "--input-fz": "14px" } : control,
      }),
    }),
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ["label", "input", "description", "error"] },
    },
    Button: {
      vars: () => ({
        root: {
          "--button-height": "var(--control)",
          "--button-fz": "14px",
          "--button-padding-x": "12px",
        },
      }),
    },
    ActionIcon: ActionIcon.extend({
      defaultProps: { variant: "subtle", color: "gray", size: 32 },
      vars: (_theme, { size }) => ({ root: size === 32 ? { "--ai-size": "var(--control)" } : {} }),
    }),
    Portal: { defaultProps: { target: "#overlays" } },
    Tooltip: {
      defaultProps: {
        openDelay: 400,
        withArrow: false,
        events: { hover: true, focus: true, touch: false },
      },
    },
    Modal: {
      defaultProps: { centered: true, radius: "lg", overlayProps: { backgroundOpacity: 0.4 } },
    },
    Drawer: { defaultProps: { overlayProps: { backgroundOpacity: 0.3 } } },
    Menu: {
      defaultProps: { shadow: "md", radius: "md", withInitialFocusPlaceholder: false },
    },
    Popover: { defaultProps: { shadow: "md", radius: "md" } },
    Loader: { defaultProps: { size: 18 } },
  },
});

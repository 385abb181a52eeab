import { type MantineThemeOverride, mergeThemeOverrides } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { theme } from "./theme.ts";

/** The kit's theme with the few words it says by itself, in the language spoken now. */
export function useKit(): MantineThemeOverride {
  const { t } = useTranslation();
  const close = t("common.close");
  return useMemo(() => {
    const closeButtonProps = { "aria-label": close };
    const named = { defaultProps: { closeButtonProps } };
    return mergeThemeOverrides(theme, {
      components: { Modal: named, Drawer: named, Notification: named },
    });
  }, [close]);
}

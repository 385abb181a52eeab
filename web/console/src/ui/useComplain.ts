import { notifications } from "@mantine/notifications";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { wordsOf } from "./wordsOf.ts";

/** Tells the person that something did not work, and why. */
export function useComplain(): (error: unknown) => void {
  const { t } = useTranslation();
  return useCallback(
    (error) => {
      notifications.show({ color: "danger", message: wordsOf(error, t), withBorder: true });
    },
    [t],
  );
}

import { Button, type ButtonProps } from "@mantine/core";
import { useTranslation } from "react-i18next";

type Props = Pick<ButtonProps, "className" | "mt" | "fullWidth"> & {
  list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
};

/** The way to the next page of a list, as long as there is one. */
export function More({ list, ...look }: Props) {
  const { t } = useTranslation();
  return (
    list.hasNextPage && (
      <Button
        {...look}
        variant="default"
        loading={list.isFetchingNextPage}
        onClick={() => void list.fetchNextPage()}
      >
        {t("common.more")}
      </Button>
    )
  );
}

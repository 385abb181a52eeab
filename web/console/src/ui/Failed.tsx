import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Quiet } from "./Quiet.tsx";
import { wordsOf } from "./wordsOf.ts";

type Props = { title: string; query: { error: Error | null; refetch: () => unknown } };

/** A region that could not be fetched: what failed, why, and another try. */
export function Failed({ title, query }: Props) {
  const { t } = useTranslation();
  return (
    <Quiet
      title={title}
      text={wordsOf(query.error, t)}
      action={
        <Button variant="default" onClick={() => void query.refetch()}>
          {t("common.retry")}
        </Button>
      }
    />
  );
}

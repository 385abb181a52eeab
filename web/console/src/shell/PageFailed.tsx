import { Button } from "@mantine/core";
import { IconPlugConnectedX } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Quiet } from "../ui/Quiet.tsx";
import { wordsOf } from "../ui/wordsOf.ts";

export function PageFailed({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <Quiet
      icon={<IconPlugConnectedX size={28} stroke={1.5} />}
      title={t("page.failed")}
      text={wordsOf(error, t)}
      action={
        <Button variant="default" onClick={() => void router.invalidate()}>
          {t("common.retry")}
        </Button>
      }
    />
  );
}

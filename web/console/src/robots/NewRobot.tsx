import { Button, Modal, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../session/Problem.tsx";
import { robots } from "./api/robots.ts";
import { goodKey, keyFrom } from "./model/names.ts";
import classes from "./Robots.module.css";
import { robotKeys } from "./robotKeys.ts";

type Props = { opened: boolean; onClose: () => void; onMade: (id: string) => void };

/** A name is enough to begin; the rest is found on the robot's pages. */
export function NewRobot({ opened, onClose, onMade }: Props) {
  const { t } = useTranslation("robots");
  const { t: general } = useTranslation();
  const memory = useQueryClient();
  const [ru, setRu] = useState("");
  const [en, setEn] = useState("");
  const [typed, setTyped] = useState<string | null>(null);
  const robot = typed ?? keyFrom(ru);
  const make = useMutation({
    mutationFn: () =>
      robots.add({
        robot,
        title: { ru: ru.trim(), en: en.trim() || ru.trim() },
        patienceSeconds: 20,
        slowAfterSeconds: 4,
        attempts: 3,
        operations: {},
      }),
    onSuccess: async ({ id }) => {
      await memory.invalidateQueries({ queryKey: robotKeys.overview });
      onMade(id);
    },
  });
  const wrongKey = robot !== "" && !goodKey.test(robot);
  return (
    <Modal opened={opened} onClose={onClose} title={t("new")}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate();
        }}
      >
        <p className={classes.quiet}>{t("newText")}</p>
        <TextInput
          data-autofocus
          label={general("admin.nameRu")}
          description={t("newHint")}
          maxLength={100}
          value={ru}
          onChange={(event) => setRu(event.currentTarget.value)}
        />
        <TextInput
          label={general("admin.nameEn")}
          description={t("enHint")}
          maxLength={100}
          value={en}
          onChange={(event) => setEn(event.currentTarget.value)}
        />
        <TextInput
          label={general("admin.key")}
          description={general("admin.keyHint")}
          maxLength={50}
          value={robot}
          error={wrongKey && t("wrongKey")}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Problem error={make.error} />
        <Button
          type="submit"
          disabled={ru.trim() === "" || robot === "" || wrongKey}
          loading={make.isPending}
        >
          {t("create")}
        </Button>
      </form>
    </Modal>
  );
}

import { Button, Modal, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../session/Problem.tsx";
import type { Robot } from "./api/robots.ts";
import { goodKey, keyFrom } from "./model/names.ts";
import { methods, namesIn, operationsOf } from "./model/operation.ts";
import classes from "./Robots.module.css";
import { useSaver } from "./useSaver.ts";

type Props = {
  robot: Robot;
  opened: boolean;
  onClose: () => void;
  onMade: (operation: string) => void;
};

/** What the task is called and where it is asked for; the rest is on its own page. */
export function NewTask({ robot, opened, onClose, onMade }: Props) {
  const { t } = useTranslation("robots");
  const { t: general } = useTranslation();
  const saver = useSaver(robot, () => undefined);
  const [ru, setRu] = useState("");
  const [typed, setTyped] = useState<string | null>(null);
  const [method, setMethod] = useState("GET");
  const [path, setPath] = useState("");
  const known = operationsOf(robot.definition);
  const key = typed ?? keyFrom(ru);
  const wrong =
    key !== "" && (key in known ? t("taken") : goodKey.test(key) ? null : t("wrongKey"));
  const add = async () => {
    const inputs = Object.fromEntries(
      namesIn(path).map((name) => [name, { type: "text", required: true }]),
    );
    const title = { ru: ru.trim(), en: ru.trim() };
    const made = await saver.save((definition) => ({
      ...definition,
      operations: {
        ...operationsOf(definition),
        [key]: { title, method, path: path.trim(), inputs },
      },
    }));
    if (made) onMade(key);
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t("newTask")}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextInput
          data-autofocus
          label={t("taskName")}
          description={t("taskNameHint")}
          maxLength={100}
          value={ru}
          onChange={(event) => setRu(event.currentTarget.value)}
        />
        <TextInput
          label={general("admin.key")}
          description={general("admin.keyHint")}
          maxLength={50}
          value={key}
          error={wrong}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <NativeSelect
          label={t("method")}
          value={method}
          onChange={(event) => setMethod(event.currentTarget.value)}
          data={methods.map((value) => ({ value, label: t(`method_${value}`) }))}
        />
        <TextInput
          label={t("path")}
          description={t("pathHint")}
          maxLength={500}
          value={path}
          onChange={(event) => setPath(event.currentTarget.value)}
        />
        <Problem error={saver.error} />
        <Button
          type="submit"
          disabled={ru.trim() === "" || key === "" || Boolean(wrong) || path.trim() === ""}
          loading={saver.busy}
        >
          {t("create")}
        </Button>
      </form>
    </Modal>
  );
}

import { Button, TextInput } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RemoveButton } from "../admin/RemoveButton.tsx";
import { useMe } from "../app/useMe.ts";
import { wordOf } from "../builder/model/json.ts";
import { dayAndHour } from "../time/clock.ts";
import { Panel } from "../ui/Panel.tsx";
import { type Robot, robots } from "./api/robots.ts";
import { partOf, titleOf } from "./model/operation.ts";
import classes from "./Robots.module.css";
import { robotKeys } from "./robotKeys.ts";
import { SaveBar } from "./SaveBar.tsx";
import { UsedBy } from "./UsedBy.tsx";
import { useSaver } from "./useSaver.ts";

/** What the robot is called, where it is used, its file, and its end. */
export function AboutTab({ robot }: { robot: Robot }) {
  const { t } = useTranslation("robots");
  const { t: general, i18n } = useTranslation();
  const navigate = useNavigate();
  const may = useMe().permissions.includes("ADMINISTER");
  const saver = useSaver(robot, () => undefined);
  const kept = partOf(robot.definition, "title");
  const [ru, setRu] = useState(wordOf(kept.ru));
  const [en, setEn] = useState(wordOf(kept.en));
  const dirty = ru !== wordOf(kept.ru) || en !== wordOf(kept.en);
  return (
    <>
      <Panel title={t("tab_about")}>
        <div className={classes.form}>
          <TextInput
            label={general("admin.nameRu")}
            maxLength={100}
            value={ru}
            onChange={(event) => setRu(event.currentTarget.value)}
          />
          <TextInput
            label={general("admin.nameEn")}
            maxLength={100}
            value={en}
            onChange={(event) => setEn(event.currentTarget.value)}
          />
          <dl className={classes.facts}>
            <dt>{general("admin.key")}</dt>
            <dd>{wordOf(robot.definition.robot)}</dd>
            <dt>{t("changedAt")}</dt>
            <dd>{dayAndHour(robot.changedAt)}</dd>
            <dt>{t("usedBy")}</dt>
            <dd>
              <UsedBy scenarios={robot.usedBy} />
            </dd>
          </dl>
          <div className={classes.head}>
            <Button
              component="a"
              href={robots.file(robot.id)}
              download
              variant="default"
              leftSection={<IconDownload size={16} />}
            >
              {t("download")}
            </Button>
            {may && (
              <RemoveButton
                question={t("removeQuestion", { title: titleOf(robot.definition, i18n.language) })}
                remove={() => robots.remove(robot.id)}
                stale={[robotKeys.overview]}
                onRemoved={() => void navigate({ to: "/app/robots" })}
              />
            )}
          </div>
          <p className={classes.quiet}>
            {may
              ? t("removeText")
              : t("onlyAdministratorRemoves", { who: general("role.ADMINISTRATOR") })}
          </p>
        </div>
      </Panel>
      <SaveBar
        dirty={dirty}
        saver={saver}
        onSave={() =>
          void saver.save((definition) => ({
            ...definition,
            title: { ru: ru.trim() || en.trim(), en: en.trim() || ru.trim() },
          }))
        }
        onDrop={() => {
          setRu(wordOf(kept.ru));
          setEn(wordOf(kept.en));
          saver.forget();
        }}
      />
    </>
  );
}

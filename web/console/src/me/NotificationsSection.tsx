import { Button, Switch } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { chime } from "../notices/chime.ts";
import { type NoticeKind, noticeKinds } from "../notices/noticeKinds.ts";
import { noticeSettings } from "../notices/noticeSettings.ts";
import { showDesktop } from "../notices/showDesktop.ts";
import { Panel } from "../ui/Panel.tsx";
import classes from "./NotificationsSection.module.css";

type Permission = NotificationPermission | "missing";
const permission = (): Permission =>
  "Notification" in globalThis ? Notification.permission : "missing";

/** What one is called for and how; the system is asked for its leave only when it is needed. */
export function NotificationsSection() {
  const { t } = useTranslation();
  const settings = useSyncExternalStore(noticeSettings.subscribe, noticeSettings.get);
  const [leave, setLeave] = useState<Permission>(permission);
  const desktop = async (kind: NoticeKind, on: boolean) => {
    if (on && permission() === "default") await Notification.requestPermission();
    setLeave(permission());
    noticeSettings.set(kind, { desktop: on && permission() === "granted" });
  };
  const test = () => {
    chime();
    showDesktop(t("notice.testTitle"), t("notice.testText"), "test", () => undefined);
  };
  return (
    <Panel
      title={t("me.notifications")}
      text={t("notice.about")}
      action={
        <Button variant="default" onClick={test}>
          {t("notice.test")}
        </Button>
      }
    >
      {(leave === "denied" || leave === "missing") && (
        <p className={classes.warning}>
          <IconAlertTriangle size={16} />
          {t(leave === "denied" ? "notice.denied" : "notice.missing")}
        </p>
      )}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("notice.what")}</th>
            <th scope="col">{t("notice.sound")}</th>
            <th scope="col">{t("notice.desktop")}</th>
          </tr>
        </thead>
        <tbody>
          {noticeKinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">
                {t(`notice.${kind}`)}
                <span>{t(`notice.explain.${kind}`)}</span>
              </th>
              <td>
                <Switch
                  aria-label={`${t(`notice.${kind}`)}: ${t("notice.sound")}`}
                  checked={settings[kind].sound}
                  onChange={(event) =>
                    noticeSettings.set(kind, { sound: event.currentTarget.checked })
                  }
                />
              </td>
              <td>
                <Switch
                  aria-label={`${t(`notice.${kind}`)}: ${t("notice.desktop")}`}
                  checked={settings[kind].desktop && leave === "granted"}
                  disabled={leave === "denied" || leave === "missing"}
                  onChange={(event) => void desktop(kind, event.currentTarget.checked)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { shortMoment } from "../time/shortMoment.ts";
import { useNow } from "../time/useNow.ts";
import { Quiet } from "../ui/Quiet.tsx";
import classes from "./NoticeList.module.css";
import { NoticeSign } from "./NoticeSign.tsx";
import { useNotices } from "./NoticesContext.ts";
import { kindOf } from "./noticeKinds.ts";

export function NoticeList({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const now = useNow();
  const { list, read, readAll } = useNotices();
  return (
    <section aria-label={t("notice.title")}>
      <header className={classes.head}>
        <h2>{t("notice.title")}</h2>
        {list.length > 0 && (
          <Button variant="subtle" onClick={readAll}>
            {t("notice.readAll")}
          </Button>
        )}
      </header>
      {list.length === 0 && <Quiet title={t("notice.none")} text={t("notice.noneText")} />}
      <ul className={classes.list}>
        {list.map((notice) => (
          <li key={notice.id}>
            <Link
              to="/app/inbox/$view/$id"
              params={{ view: "all", id: notice.conversationId ?? "" }}
              className={classes.item}
              onClick={() => {
                read(notice.id);
                onClose();
              }}
            >
              <span className={classes.sign} data-kind={kindOf(notice.kind)}>
                <NoticeSign kind={kindOf(notice.kind)} />
              </span>
              <span className={classes.words}>{notice.text}</span>
              <time dateTime={notice.at}>{shortMoment(notice.at, now)}</time>
            </Link>
          </li>
        ))}
      </ul>
      <footer className={classes.foot}>
        <Link to="/app/me/$section" params={{ section: "notifications" }} onClick={onClose}>
          {t("notice.settings")}
        </Link>
      </footer>
    </section>
  );
}

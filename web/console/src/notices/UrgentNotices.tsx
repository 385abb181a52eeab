import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { shortMoment } from "../time/shortMoment.ts";
import { useNow } from "../time/useNow.ts";
import { NoticeSign } from "./NoticeSign.tsx";
import { useNotices } from "./NoticesContext.ts";
import { isUrgent, kindOf } from "./noticeKinds.ts";
import classes from "./UrgentNotices.module.css";

/** What must not be overlooked stands above every page until it is opened or waved away. */
export function UrgentNotices() {
  const { t } = useTranslation();
  const now = useNow();
  const { list, read } = useNotices();
  return (
    <div className={classes.place} role="alert" aria-label={t("notice.urgent")}>
      {list.filter(isUrgent).map((notice) => (
        <div key={notice.id} className={classes.notice}>
          <NoticeSign kind={kindOf(notice.kind)} />
          <span className={classes.words}>
            {notice.text} <time dateTime={notice.at}>{shortMoment(notice.at, now)}</time>
          </span>
          <Button
            size="compact-sm"
            color="danger"
            renderRoot={(root) => (
              <Link
                to="/app/inbox/$view/$id"
                params={{ view: "all", id: notice.conversationId ?? "" }}
                {...root}
              />
            )}
          >
            {t("notice.open")}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => read(notice.id)}>
            {t("notice.gotIt")}
          </Button>
        </div>
      ))}
    </div>
  );
}

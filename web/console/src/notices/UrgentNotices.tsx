import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Notice } from "../api/notice.ts";
import { shortMoment } from "../time/shortMoment.ts";
import { useNow } from "../time/useNow.ts";
import { NoticeSign } from "./NoticeSign.tsx";
import { useNotices } from "./NoticesContext.ts";
import { isUrgent, kindOf } from "./noticeKinds.ts";
import classes from "./UrgentNotices.module.css";

const most = 2;

/** What must not be overlooked stands above every page until it is opened or waved away. */
export function UrgentNotices() {
  const { t } = useTranslation();
  const { list, read } = useNotices();
  const urgent = list.filter(isUrgent).toSorted((a, b) => a.at.localeCompare(b.at));
  const rest = urgent.slice(most);
  return (
    <div className={classes.place} role="alert" aria-label={t("notice.urgent")}>
      {urgent.slice(0, most).map((notice) => (
        <UrgentLine key={notice.id} notice={notice} onRead={() => read(notice.id)} />
      ))}
      {rest.length > 0 && (
        <div className={classes.notice}>
          <span className={classes.words}>{t("notice.more", { count: rest.length })}</span>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              for (const { id } of urgent) read(id);
            }}
          >
            {t("notice.gotItAll")}
          </Button>
        </div>
      )}
    </div>
  );
}

function UrgentLine({ notice, onRead }: { notice: Notice; onRead: () => void }) {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <div className={classes.notice}>
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
      <Button size="compact-sm" variant="default" onClick={onRead}>
        {t("notice.gotIt")}
      </Button>
    </div>
  );
}

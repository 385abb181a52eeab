import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { contacts } from "../api/contacts.ts";
import type { Row } from "../api/row.ts";
import { ContactBlock } from "../context/ContactBlock.tsx";
import { PastBlock } from "../context/PastBlock.tsx";
import { memoryKeys } from "../live/memoryKeys.ts";
import { useHeading } from "../shell/PageProvider.tsx";
import { ThreadFailed } from "../thread/ThreadFailed.tsx";
import { dayOfYear } from "../time/clock.ts";
import { Panel } from "../ui/Panel.tsx";
import classes from "./ContactPage.module.css";

const none: Row[] = [];

/** All that is known of one customer. */
export function ContactPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: "/app/contacts/$id" });
  const { data, error, refetch } = useQuery({
    queryKey: memoryKeys.contact(id),
    queryFn: () => contacts.one(id),
  });
  const { data: past = none } = useQuery({
    queryKey: [...memoryKeys.contact(id), "conversations"],
    queryFn: async () => (await contacts.conversations(id)).items,
  });
  useHeading(
    t("context.contact"),
    data ? `${data.name} - ${t("context.contact")}` : t("context.contact"),
  );
  if (error && !data) return <ThreadFailed error={error} retry={() => void refetch()} />;
  if (!data) return null;
  return (
    <div className={classes.page}>
      <div className={classes.card}>
        <ContactBlock contact={data} conversation={null} />
      </div>
      <Panel title={t("contact.conversations")}>
        <PastBlock past={past} view="all" />
      </Panel>
      <Panel title={t("contact.identities")} text={t("contact.identitiesText")}>
        <ul className={classes.list}>
          {data.identities.map(({ kind, value, verified }) => (
            <li key={`${kind} ${value}`}>
              <span className={classes.address} title={value}>
                {kind === "login"
                  ? t("contact.byLogin", { id: value })
                  : t("contact.byVisitor", { id: value.slice(-6) })}
              </span>
              <span className={classes.state} data-known={verified || undefined}>
                {verified ? t("contact.confirmed") : t("contact.notConfirmed")}
              </span>
            </li>
          ))}
        </ul>
        {data.since && (
          <p className={classes.since}>{t("contact.since", { at: dayOfYear(data.since) })}</p>
        )}
      </Panel>
    </div>
  );
}

import { Button, Modal, Textarea } from "@mantine/core";
import { IconChecks } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Refusal } from "../api/Refusal.ts";
import { Problem } from "../session/Problem.tsx";
import { exact } from "../time/clock.ts";
import { span } from "../time/span.ts";
import { untilMoment } from "../time/untilMoment.ts";
import { useNow } from "../time/useNow.ts";
import { Awaited } from "../ui/Awaited.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Quiet } from "../ui/Quiet.tsx";
import { useComplain } from "../ui/useComplain.ts";
import { type Approval, approvalKey, approvals } from "./api/approvals.ts";
import { decisions } from "./api/runs.ts";
import classes from "./Robots.module.css";

/** Tasks that go on only when a supervisor has allowed them, the longest wait first. */
export function ApprovalsTab() {
  const { t } = useTranslation("robots");
  const list = useQuery({ queryKey: approvalKey, queryFn: approvals });
  const items = list.data?.items ?? [];
  return (
    <Panel title={t("approvals")} text={t("approvalsText")} wide>
      <Awaited title={t("failedList")} query={list} />
      {list.isSuccess && items.length === 0 && (
        <Quiet
          icon={<IconChecks size={28} stroke={1.5} />}
          title={t("noApprovals")}
          text={t("noApprovalsText")}
        />
      )}
      <ul className={classes.list}>
        {items.map((one) => (
          <Waiting key={one.runId} one={one} />
        ))}
      </ul>
    </Panel>
  );
}

function Waiting({ one }: { one: Approval }) {
  const { t } = useTranslation("robots");
  const now = useNow();
  const memory = useQueryClient();
  const complain = useComplain();
  const [refusing, setRefusing] = useState(false);
  const done = () => memory.invalidateQueries({ queryKey: approvalKey });
  const allow = useMutation({
    mutationFn: () => decisions.allow(one.runId),
    onSuccess: done,
    onError: async (error) => {
      complain(error);
      if (error instanceof Refusal && error.status === 409) await done();
    },
  });
  return (
    <li className={classes.card}>
      <h3 className={classes.cardTitle}>
        {one.robotTitle}: {one.title}
      </h3>
      <p className={classes.quiet}>
        <time dateTime={one.since} title={exact(one.since)}>
          {t("waitsFor", { span: span(now.getTime() - Date.parse(one.since)) })}
        </time>
        {one.until && (
          <>
            {" · "}
            <time dateTime={one.until} title={exact(one.until)}>
              {t("decideBefore", { at: untilMoment(one.until, now) })}
            </time>
          </>
        )}
        {one.conversationId && (
          <>
            {" · "}
            <Link to="/app/inbox/$view/$id" params={{ view: "all", id: one.conversationId }}>
              {one.number === null ? t("conversation") : t("conversationNumber", { n: one.number })}
            </Link>
          </>
        )}
      </p>
      <dl className={classes.facts}>
        {one.inputs.map(({ title, value }) => (
          <Fact key={title} title={title} value={value} />
        ))}
      </dl>
      <div className={classes.head}>
        <Button loading={allow.isPending} onClick={() => allow.mutate()}>
          {t("allow")}
        </Button>
        <Button variant="default" onClick={() => setRefusing(true)}>
          {t("refuse")}
        </Button>
      </div>
      {refusing && <Refusing one={one} onClose={() => setRefusing(false)} onDone={done} />}
    </li>
  );
}

function Fact({ title, value }: { title: string; value: string }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>{value}</dd>
    </>
  );
}

type RefusingProps = { one: Approval; onClose: () => void; onDone: () => Promise<void> };

/** The reason goes to the customer, as if the other system had refused. */
function Refusing({ one, onClose, onDone }: RefusingProps) {
  const { t } = useTranslation("robots");
  const { t: general } = useTranslation();
  const [reason, setReason] = useState("");
  const refuse = useMutation({
    mutationFn: () => decisions.refuse(one.runId, reason.trim()),
    onSuccess: onDone,
  });
  return (
    <Modal opened onClose={onClose} title={t("refuseTitle", { title: one.title })}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          refuse.mutate();
        }}
      >
        <Textarea
          data-autofocus
          label={t("reason")}
          description={t("reasonHint")}
          maxLength={500}
          autosize
          minRows={3}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Problem error={refuse.error} />
        <div className={classes.acts}>
          <Button variant="default" onClick={onClose}>
            {general("common.cancel")}
          </Button>
          <Button
            type="submit"
            color="danger"
            disabled={reason.trim() === ""}
            loading={refuse.isPending}
          >
            {t("refuse")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

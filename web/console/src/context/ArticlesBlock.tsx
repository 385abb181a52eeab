import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type ArticleHit, reference } from "../api/reference.ts";
import type { Thread } from "../api/thread.ts";
import { useCommand } from "../keys/useCommand.ts";
import { writings } from "../thread/composer/writing.ts";
import { useComplain } from "../ui/useComplain.ts";
import classes from "./ArticlesBlock.module.css";
import { askedOf } from "./askedOf.ts";
import { Block } from "./Block.tsx";
import { proposalOf } from "./proposalOf.ts";

/** Articles that fit what the customer asks; one key puts the best into the reply. */
export function ArticlesBlock({ thread }: { thread: Thread }) {
  const { t } = useTranslation();
  const language = thread.contact.language === "en" ? "en" : "ru";
  const asked = askedOf(thread.entries);
  const { data } = useQuery({
    queryKey: ["reference", language, asked],
    queryFn: ({ signal }) => reference.find(asked, language, signal),
    enabled: asked !== "",
  });
  const found = data?.items ?? [];
  const best = found.find(
    ({ audience, state }) => audience !== "internal" && state === "published",
  );
  useCommand("article", () => best && insert(thread.row.id, best));
  const proposal = proposalOf(thread.entries);
  if (found.length === 0 && !proposal) return null;
  return (
    <Block name="articles" title={t("context.articles")} count={found.length}>
      <ul className={classes.list}>
        {found.map((hit) => (
          <li key={hit.id}>
            <p className={classes.title}>{hit.title}</p>
            {!mayGo(hit) && <p className={classes.mark}>{t("context.internal")}</p>}
            <p className={classes.text}>{hit.snippet.text}</p>
            <div className={classes.acts}>
              {mayGo(hit) && (
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => insert(thread.row.id, hit)}
                >
                  {t("context.insert")}
                </Button>
              )}
              {hit.url && (
                <a href={hit.url} target="_blank" rel="noreferrer">
                  {t("context.read")}
                </a>
              )}
            </div>
          </li>
        ))}
      </ul>
      {proposal && <Propose proposal={{ ...proposal, language }} />}
    </Block>
  );
}

function Propose({ proposal }: { proposal: Parameters<typeof reference.propose>[0] }) {
  const { t } = useTranslation();
  const complain = useComplain();
  const [sent, setSent] = useState(false);
  const send = () => reference.propose(proposal).then(() => setSent(true), complain);
  return (
    <Button size="compact-sm" variant="subtle" disabled={sent} onClick={() => void send()}>
      {t(sent ? "context.proposed" : "context.propose")}
    </Button>
  );
}

/** Whether customers may get it: it is for them, and still true. */
function mayGo({ audience, state }: ArticleHit): boolean {
  return audience !== "internal" && state === "published";
}

/** Behind what is written already; a note stays a note. */
function insert(conversation: string, hit: ArticleHit): void {
  const now = writings.of(conversation);
  const words = hit.url ? `${hit.snippet.text}\n${hit.url}` : hit.snippet.text;
  const before = now?.text.trimEnd() ?? "";
  writings.put(conversation, {
    mode: now?.mode ?? "reply",
    files: now?.files ?? [],
    beganSeq: now?.beganSeq ?? null,
    text: before === "" ? words : `${before}\n${words}`,
  });
}

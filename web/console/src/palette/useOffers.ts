import { useDebouncedValue } from "@mantine/hooks";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Hit } from "../api/search.ts";
import { adminSections } from "../app/adminSections.ts";
import { useMe } from "../app/useMe.ts";
import { useViews } from "../inbox/useViews.ts";
import { bindings, type Command } from "../keys/bindings.ts";
import { give, heard } from "../keys/keyboard.ts";
import { keyHint } from "../keys/keyHint.ts";
import { useFound } from "../search/useFound.ts";
import { usePresence } from "../shell/usePresence.ts";

export type PaletteOffer = {
  key: string;
  group: "act" | "go" | "found" | "me";
  name: string;
  hint: string;
  act: () => void;
};

function onePerConversation(hits: readonly Hit[]): Hit[] {
  return [
    ...new Map([...hits].reverse().map((hit) => [hit.conversationId, hit])).values(),
  ].reverse();
}

const acts: readonly Command[] = [
  "reply",
  "note",
  "take",
  "assign",
  "resolve",
  "snooze",
  "spam",
  "tag",
  "context",
  "undo",
];
const states = ["online", "break", "offline"] as const;

/** Everything the palette can do for these words, best first. */
export function useOffers(query: string): PaletteOffer[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const me = useMe();
  const views = useViews();
  const { be } = usePresence(me);
  const [asked] = useDebouncedValue(query.trim(), 200);
  const found = useFound(asked);

  const offers: PaletteOffer[] = [
    ...acts.filter(heard).map(
      (command): PaletteOffer => ({
        key: command,
        group: "act",
        name: t(`keys.${command}`),
        hint: bindings[command].keys ? keyHint(command) : "",
        act: () => void setTimeout(() => give(command), 50),
      }),
    ),
    ...views.map(
      (view): PaletteOffer => ({
        key: view.key,
        group: "go",
        name: view.name,
        hint: view.count > 0 ? String(view.count) : "",
        act: () => void navigate({ to: "/app/inbox/$view", params: { view: view.key } }),
      }),
    ),
    ...places(),
    ...states.map(
      (state): PaletteOffer => ({
        key: state,
        group: "me",
        name: t(`presence.${state}`),
        hint: "",
        act: () => be(state),
      }),
    ),
  ];
  const words = query.trim().toLocaleLowerCase();
  const fitting = offers.filter(({ name }) => name.toLocaleLowerCase().includes(words));
  const hits = asked.length > 1 && words !== "" ? (found.data?.pages[0]?.items ?? []) : [];
  return [
    ...fitting,
    ...onePerConversation(hits)
      .slice(0, 8)
      .map(
        (hit): PaletteOffer => ({
          key: `${hit.conversationId} ${hit.entryId}`,
          group: "found",
          name: `${hit.contact.name}: ${hit.subject ?? t("row.noSubject")}`,
          hint: hit.snippet.text,
          act: () =>
            void navigate({
              to: "/app/inbox/$view/$id",
              params: { view: "all", id: hit.conversationId },
            }),
        }),
      ),
  ];

  function places(): PaletteOffer[] {
    const go = (key: string, name: string, act: () => void): PaletteOffer => ({
      key,
      group: "go",
      name,
      hint: "",
      act,
    });
    return [
      go("search", t("search.title"), () => void navigate({ to: "/app/search", search: {} })),
      go(
        "profile",
        t("me.profile"),
        () => void navigate({ to: "/app/me/$section", params: { section: "profile" } }),
      ),
      go(
        "notifications",
        t("me.notifications"),
        () => void navigate({ to: "/app/me/$section", params: { section: "notifications" } }),
      ),
      ...(me.permissions.includes("ANALYTICS")
        ? [
            go(
              "analytics",
              t("shell.analytics"),
              () => void navigate({ to: "/app/analytics/overview", search: {} }),
            ),
          ]
        : []),
      ...(me.permissions.includes("SCENARIOS")
        ? [go("scenarios", t("shell.scenarios"), () => void navigate({ to: "/app/scenarios" }))]
        : []),
      ...adminSections(me.permissions).map((section) =>
        go(
          `admin ${section}`,
          `${t("shell.admin")}: ${t(`admin.${section}`)}`,
          () => void navigate({ to: "/app/admin/$section", params: { section } }),
        ),
      ),
    ];
  }
}

import { ActionIcon, Menu } from "@mantine/core";
import {
  IconArchive,
  IconClockOff,
  IconDots,
  IconExternalLink,
  IconEye,
  IconPencil,
} from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useComplain } from "../ui/useComplain.ts";
import { type Article, type ArticleState, articles } from "./api/articles.ts";
import { articleKeys } from "./articleKeys.ts";

type Props = { article: Article; settle: () => Promise<number>; onMoved: () => void };

/** The less frequent ways of an article. */
export function ArticleMenu({
  article: { id, slug, state, shown, audience },
  settle,
  onMoved,
}: Props) {
  const { t, i18n } = useTranslation("knowledge");
  const memory = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: async (to: ArticleState) => {
      await settle();
      await articles.move(id, to);
    },
    onError: useComplain(),
    onSuccess: async () => {
      await memory.invalidateQueries({ queryKey: articleKeys.lists });
      onMoved();
    },
  });
  const onSite = state === "published" && audience === "public";
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={t("more")}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {onSite && (
          <Menu.Item
            leftSection={<IconExternalLink size={16} />}
            component="a"
            href={`/help/${i18n.language === "en" ? "en" : "ru"}/${slug}`}
            target="_blank"
            rel="noreferrer"
          >
            {t("view")}
          </Menu.Item>
        )}
        {state !== "review" && (
          <Menu.Item leftSection={<IconEye size={16} />} onClick={() => mutate("review")}>
            {t("toReview")}
          </Menu.Item>
        )}
        {state !== "draft" && (
          <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => mutate("draft")}>
            {t("toDraft")}
          </Menu.Item>
        )}
        {shown !== null && state !== "outdated" && (
          <Menu.Item leftSection={<IconClockOff size={16} />} onClick={() => mutate("outdated")}>
            {t("toOutdated")}
          </Menu.Item>
        )}
        {state !== "archived" && (
          <Menu.Item leftSection={<IconArchive size={16} />} onClick={() => mutate("archived")}>
            {t("toArchived")}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

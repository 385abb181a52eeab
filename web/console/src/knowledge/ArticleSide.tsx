import { NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useMe } from "../app/useMe.ts";
import classes from "./ArticleDesk.module.css";
import { type Article, audiences, type Save } from "./api/articles.ts";
import { useCategories } from "./useCategories.ts";
import { useOwners } from "./useOwners.ts";

type Props = { article: Article; draft: Save; onChange: (next: Save) => void };

/** Where the article stands, who reads it, who cares for it. */
export function ArticleSide({ article, draft, onChange }: Props) {
  const { t } = useTranslation("knowledge");
  const me = useMe();
  const categories = useCategories();
  const owners = useOwners(me, article.owner);
  return (
    <section className={classes.side} aria-label={t("settings")}>
      <h2 className={classes.heading}>{t("settings")}</h2>
      <NativeSelect
        label={t("audience")}
        value={draft.audience}
        onChange={({ currentTarget: { value } }) => {
          const audience = audiences.find((one) => one === value);
          if (audience) onChange({ ...draft, audience });
        }}
        data={audiences.map((value) => ({ value, label: t(`audience_${value}`) }))}
      />
      <NativeSelect
        label={t("category")}
        value={draft.category ?? ""}
        onChange={(event) => onChange({ ...draft, category: event.currentTarget.value || null })}
        data={[
          { value: "", label: t("noCategory") },
          ...categories.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <NativeSelect
        label={t("owner")}
        value={draft.owner ?? ""}
        onChange={(event) => onChange({ ...draft, owner: event.currentTarget.value || null })}
        data={[
          { value: "", label: t("nobody") },
          ...owners.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextInput
        type="date"
        label={t("reviewOn")}
        description={t("reviewHint")}
        value={draft.reviewOn ?? ""}
        onChange={(event) => onChange({ ...draft, reviewOn: event.currentTarget.value || null })}
      />
    </section>
  );
}

import { NativeSelect, Switch, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { MenuOrdering } from "../../menus/MenuOrdering.tsx";
import { type Fields, put, wordOf } from "../../model/json.ts";
import type { FieldsProps } from "../FieldsProps.ts";
import { KeywordsField } from "../KeywordsField.tsx";
import { ListField } from "../ListField.tsx";
import { More } from "../More.tsx";
import { Said } from "../Said.tsx";
import { TargetField } from "../TargetField.tsx";
import { TextsField } from "../TextsField.tsx";

/** Buttons, each leading its own way. */
export function MenuFields(props: FieldsProps) {
  const { t } = useTranslation("builder");
  const { step, set } = props;
  return (
    <>
      <Said {...props} name="menu" field="menuText" />
      <ListField
        label={t("field.items")}
        add={t("field.addItem")}
        value={step.items}
        fresh={() => ({ label: { ru: "", en: "" } })}
        onChange={(items) => set("items", items ?? [])}
        show={(item, change, at) => (
          <>
            <TextsField
              label={t("field.label")}
              short
              value={item.label}
              onChange={(label) => change(put(item, "label", label ?? { ru: "", en: "" }))}
            />
            <TargetField
              label={t("field.to")}
              empty={t("openPort")}
              value={wordOf(item.to)}
              onChange={(target) => props.lead(`items.${at}`, target)}
            />
            <KeywordsField
              value={item.words}
              onChange={(words) => change(put(item, "words", words))}
            />
            <ItemMore item={item} change={change} />
          </>
        )}
      />
      <NativeSelect
        label={t("field.order")}
        value={wordOf(step.order) || "fixed"}
        onChange={(event) =>
          set("order", event.currentTarget.value === "popular" ? "popular" : undefined)
        }
      >
        <option value="fixed">{t("field.orderFixed")}</option>
        <option value="popular">{t("field.orderPopular")}</option>
      </NativeSelect>
      {step.order === "popular" && <MenuOrdering step={step.id} />}
    </>
  );
}

function ItemMore({ item, change }: { item: Fields; change: (item: Fields) => void }) {
  const { t } = useTranslation("builder");
  return (
    <More>
      <TextInput
        label={t("field.intent")}
        value={wordOf(item.intent)}
        onChange={(event) => change(put(item, "intent", event.currentTarget.value || undefined))}
      />
      {(["pinned", "quiet"] as const).map((key) => (
        <Switch
          key={key}
          label={t(`field.${key}`)}
          checked={item[key] === true}
          onChange={(event) => change(put(item, key, event.currentTarget.checked || undefined))}
        />
      ))}
    </More>
  );
}

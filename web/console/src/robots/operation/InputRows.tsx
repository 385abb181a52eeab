import { ActionIcon, Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { fieldFrom, goodField } from "../model/names.ts";
import { type Declared, declared, withDeclared } from "../model/operation.ts";
import { valueKinds } from "../model/valueKinds.ts";
import classes from "./Operation.module.css";
import { useOperation } from "./OperationContext.ts";

/** What the scenario must tell, row by row. */
export function InputRows() {
  const { t } = useTranslation("robots");
  const { task, change, wrongAt } = useOperation();
  const rows = declared(task, "inputs");
  const save = (next: readonly Declared[]) => change(withDeclared(task, "inputs", next));
  const put = (at: number, part: Partial<Declared>) =>
    save(rows.map((row, place) => (place === at ? { ...row, ...part } : row)));
  const add = () => {
    const name = fieldFrom("value", new Set(rows.map((row) => row.name)));
    save([...rows, { name, type: "text", required: true, ru: "", en: "" }]);
  };
  return (
    <fieldset className={classes.rows}>
      <legend>{t("inputs")}</legend>
      {rows.map(({ name, type, required, ru, en }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the name is being typed
        <div key={at} className={classes.row}>
          <TextInput
            label={t("fieldName")}
            maxLength={50}
            value={name}
            error={
              wrongAt(`inputs.${name}`) ?? (goodField.test(name) ? undefined : t("wrongField"))
            }
            onChange={(event) => {
              const next = event.currentTarget.value;
              if (!rows.some((row) => row.name === next)) put(at, { name: next });
            }}
          />
          <TextInput
            label={t("titleRu")}
            maxLength={100}
            value={ru}
            onChange={(event) => put(at, { ru: event.currentTarget.value })}
          />
          <TextInput
            label={t("titleEn")}
            maxLength={100}
            value={en}
            onChange={(event) => put(at, { en: event.currentTarget.value })}
          />
          <NativeSelect
            label={t("kind")}
            value={type}
            onChange={(event) => put(at, { type: event.currentTarget.value })}
            data={valueKinds.map((value) => ({ value, label: t(`kind_${value}`) }))}
          />
          <Checkbox
            className={classes.tick}
            label={t("required")}
            checked={required}
            onChange={(event) => put(at, { required: event.currentTarget.checked })}
          />
          <ActionIcon
            aria-label={t("removeField", { name })}
            onClick={() => save(rows.filter((_, place) => place !== at))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button variant="default" leftSection={<IconPlus size={16} />} onClick={add}>
          {t("addInput")}
        </Button>
      </div>
    </fieldset>
  );
}

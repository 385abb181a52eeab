import { Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { listOf } from "../../model/json.ts";
import type { FieldsProps } from "../FieldsProps.ts";
import classes from "../Inspector.module.css";
import { Said } from "../Said.tsx";

const all = ["name", "phone", "email"] as const;

/** What is asked of a stranger; what is known already is not asked again. */
export function ContactFields(props: FieldsProps) {
  const { t } = useTranslation("builder");
  const asked = listOf(props.step.contact);
  return (
    <>
      <Said {...props} name="text" field="contactText" optional />
      <fieldset className={classes.texts}>
        <legend className={classes.label}>{t("field.contact")}</legend>
        <div className={classes.list}>
          {all.map((one) => (
            <Checkbox
              key={one}
              label={t(`contact.${one}`)}
              checked={asked.includes(one)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                const wanted = all.filter((key) => (key === one ? checked : asked.includes(key)));
                props.set("contact", wanted);
              }}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}

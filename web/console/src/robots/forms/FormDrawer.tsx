import { Button, FileButton, NativeSelect, TextInput } from "@mantine/core";
import { IconDownload, IconReplace } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EditorDrawer } from "../../admin/EditorDrawer.tsx";
import { RemoveButton } from "../../admin/RemoveButton.tsx";
import { useEditor } from "../../admin/useEditor.ts";
import { useComplain } from "../../ui/useComplain.ts";
import { type DocumentForm, type FormUse, forms, formsKey, shapes } from "../api/forms.ts";
import classes from "../Robots.module.css";
import { UsedBy } from "../UsedBy.tsx";
import { type MarksChanged, marksChanged } from "./marksChanged.ts";
import { Replaced } from "./Replaced.tsx";

type Props = { form: DocumentForm; onClose: () => void };

/** One form: what it is called, what it needs, how its paper looks. */
export function FormDrawer({ form, onClose }: Props) {
  const { t, i18n } = useTranslation("robots");
  const memory = useQueryClient();
  const complain = useComplain();
  const [kept, setKept] = useState(form);
  const [change, setChange] = useState<MarksChanged | null>(null);
  const uses = useQuery({
    queryKey: [...formsKey, form.id, "uses"],
    queryFn: () => forms.uses(form.id),
  });
  const name = i18n.language === "en" ? kept.title.en : kept.title.ru;
  const used = uses.data?.items ?? [];
  const placed = ({ title, steps }: FormUse) =>
    steps.length === 0
      ? `«${title}»`
      : `«${title}» (${steps.map((place) => t("usedByStep", place)).join("; ")})`;
  const replace = useMutation({
    mutationFn: (file: File) => forms.replace(kept.id, file),
    onSuccess: async (next) => {
      setChange(marksChanged(kept.fields, next.fields));
      setKept(next);
      await memory.invalidateQueries({ queryKey: formsKey });
    },
    onError: complain,
  });
  const editor = useEditor({
    initial: { title: form.title, language: form.language, as: form.as, paperName: form.paperName },
    save: (values) => forms.save(kept.id, { ...values, version: kept.version }),
    stale: [formsKey],
    onSaved: onClose,
  });
  return (
    <EditorDrawer
      title={name}
      editor={editor}
      onClose={onClose}
      aside={
        <RemoveButton
          question={
            used.length > 0
              ? t("formRemoveUsed", {
                  name,
                  scenarios: used.map(placed).join(", "),
                })
              : t("formRemove", { name })
          }
          remove={() => forms.remove(kept.id)}
          stale={[formsKey]}
          onRemoved={onClose}
        />
      }
    >
      <div className={classes.pair}>
        <TextInput
          data-autofocus
          label={t("titleRu")}
          maxLength={200}
          {...editor.form.getInputProps("title.ru")}
        />
        <TextInput
          label={t("titleEn")}
          maxLength={200}
          {...editor.form.getInputProps("title.en")}
        />
      </div>
      <div className={classes.pair}>
        <NativeSelect
          label={t("formLanguage")}
          data={[
            { value: "ru", label: t("formLanguage_ru") },
            { value: "en", label: t("formLanguage_en") },
          ]}
          {...editor.form.getInputProps("language")}
        />
        <NativeSelect
          label={t("formAs")}
          data={shapes.map((value) => ({ value, label: t(`formAs_${value}`) }))}
          {...editor.form.getInputProps("as")}
        />
      </div>
      <TextInput
        label={t("formPaperName")}
        description={t("formPaperNameHint")}
        maxLength={200}
        {...editor.form.getInputProps("paperName")}
      />
      {change && <Replaced change={change} used={used.length > 0} />}
      <section className={classes.needs} aria-labelledby="form-needs">
        <h3 id="form-needs" className={classes.subtitle}>
          {t("formFields")}
        </h3>
        {kept.fields.length === 0 ? (
          <p className={classes.quiet}>{t("formNoFields")}</p>
        ) : (
          <dl className={classes.facts}>
            {kept.fields.map((field) => (
              <Needed key={field.name} field={field} />
            ))}
          </dl>
        )}
        {kept.fields.some(({ always }) => !always) && (
          <p className={classes.quiet}>{t("formSometimesText")}</p>
        )}
        <p className={classes.quiet}>{t("formUse", { name })}</p>
        {uses.isSuccess && (
          <dl className={classes.facts}>
            <dt>{t("usedBy")}</dt>
            <dd>
              <UsedBy scenarios={used} />
            </dd>
          </dl>
        )}
      </section>
      <div className={classes.head}>
        {(["pdf", "docx"] as const).map((as) => (
          <Button
            key={as}
            component="a"
            href={forms.specimenAt(kept.id, as)}
            download
            variant="default"
            leftSection={<IconDownload size={16} />}
          >
            {t(`formSpecimen_${as}`)}
          </Button>
        ))}
        <Button
          component="a"
          href={forms.fileAt(kept.id)}
          download
          variant="default"
          leftSection={<IconDownload size={16} />}
        >
          {t("formFile")}
        </Button>
        <FileButton accept=".docx" onChange={(file) => file && replace.mutate(file)}>
          {(props) => (
            <Button
              variant="default"
              leftSection={<IconReplace size={16} />}
              loading={replace.isPending}
              {...props}
            >
              {t("formReplace")}
            </Button>
          )}
        </FileButton>
      </div>
    </EditorDrawer>
  );
}

function Needed({ field: { name, parts, always } }: { field: DocumentForm["fields"][number] }) {
  const { t } = useTranslation("robots");
  return (
    <>
      <dt className={classes.key}>{name}</dt>
      <dd>
        {parts.length > 0 && `${t("formParts")} ${parts.join(", ")}. `}
        {t(always ? "formAlways" : "formSometimes")}
      </dd>
    </>
  );
}

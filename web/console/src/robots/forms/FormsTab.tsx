import { Button, FileButton } from "@mantine/core";
import { IconFileText, IconUpload } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Awaited } from "../../ui/Awaited.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Moment } from "../../ui/Moment.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Quiet } from "../../ui/Quiet.tsx";
import { useComplain } from "../../ui/useComplain.ts";
import { type DocumentForm, forms, formsKey } from "../api/forms.ts";
import { FormDrawer } from "./FormDrawer.tsx";
import { Marks } from "./Marks.tsx";

/** The company's forms that the bot fills in. */
export function FormsTab() {
  const { t, i18n } = useTranslation("robots");
  const complain = useComplain();
  const memory = useQueryClient();
  const [opened, setOpened] = useState<DocumentForm | null>(null);
  const list = useQuery({ queryKey: formsKey, queryFn: forms.all });
  const add = useMutation({
    mutationFn: forms.add,
    onSuccess: async (made) => {
      await memory.invalidateQueries({ queryKey: formsKey });
      setOpened(made);
    },
    onError: complain,
  });
  const upload = (
    <FileButton accept=".docx" onChange={(file) => file && add.mutate(file)}>
      {(props) => (
        <Button leftSection={<IconUpload size={16} />} loading={add.isPending} {...props}>
          {t("formUpload")}
        </Button>
      )}
    </FileButton>
  );
  const items = list.data?.items ?? [];
  const title = (one: DocumentForm) => (i18n.language === "en" ? one.title.en : one.title.ru);
  return (
    <Panel title={t("forms")} text={t("formsText")} wide action={items.length > 0 && upload}>
      <Awaited title={t("failedList")} query={list} />
      {list.isSuccess && items.length === 0 && (
        <Quiet
          icon={<IconFileText size={28} stroke={1.5} />}
          title={t("formsEmpty")}
          text={t("formsEmptyText", { mark: "{{employee.name}}" })}
          action={upload}
        />
      )}
      {items.length > 0 && (
        <DataTable
          label={t("forms")}
          rows={items}
          idOf={({ id }) => id}
          columns={[
            { key: "title", title: t("name"), show: title },
            {
              key: "fields",
              title: t("formFields"),
              quiet: true,
              show: ({ fields }) => fields.map(({ name }) => name).join(", ") || t("formNoFields"),
            },
            { key: "as", title: t("formAs"), quiet: true, show: ({ as }) => t(`formAs_${as}`) },
            {
              key: "changed",
              title: t("formChanged"),
              quiet: true,
              show: ({ changedAt }) => <Moment at={changedAt} />,
            },
          ]}
          onOpen={setOpened}
        />
      )}
      {list.isSuccess && <Marks />}
      {opened && <FormDrawer key={opened.id} form={opened} onClose={() => setOpened(null)} />}
    </Panel>
  );
}

import { NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type Organization, organizations } from "../../api/organizations.ts";
import { useMe } from "../../app/useMe.ts";
import { usePeople } from "../../app/usePeople.ts";
import { memoryKeys } from "../../live/memoryKeys.ts";
import { EditorDrawer } from "../EditorDrawer.tsx";
import { useEditor } from "../useEditor.ts";

type Props = {
  organization: Organization | undefined;
  /** What somebody has typed already when there was no such company. */
  name?: string;
  onKept?: (organization: Organization) => void;
  onClose: () => void;
};

/** A company: its name, its number, and who of our side looks after it. */
export function OrganizationDrawer({ organization, name = "", onKept, onClose }: Props) {
  const { t } = useTranslation();
  const supervises = useMe().permissions.includes("SUPERVISE");
  const people = usePeople();
  const editor = useEditor({
    initial: {
      name: organization?.name ?? name,
      taxNumber: organization?.taxNumber ?? "",
      accountantId: organization?.accountant?.id ?? "",
    },
    save: async ({ name, taxNumber, accountantId }) => {
      const body = { name, taxNumber: taxNumber || null, accountantId: accountantId || null };
      const kept = await (organization
        ? organizations.change(organization.id, body)
        : organizations.add(body));
      onKept?.(kept);
    },
    stale: [memoryKeys.organizations, memoryKeys.contacts, memoryKeys.threads],
    onSaved: onClose,
  });
  const { form } = editor;
  return (
    <EditorDrawer
      title={organization?.name ?? t("organization.add")}
      editor={editor}
      ready={name !== ""}
      onClose={onClose}
    >
      <TextInput
        label={t("admin.name")}
        maxLength={200}
        data-autofocus
        {...form.getInputProps("name")}
      />
      <TextInput
        label={t("organization.taxNumber")}
        description={t("organization.taxNumberHint")}
        inputMode="numeric"
        maxLength={12}
        {...form.getInputProps("taxNumber")}
      />
      {supervises && (
        <NativeSelect
          label={t("contact.accountant")}
          description={t("organization.accountantHint")}
          data={[
            { value: "", label: t("organization.nobody") },
            ...people.map(({ id, name: label }) => ({ value: id, label })),
          ]}
          {...form.getInputProps("accountantId")}
        />
      )}
    </EditorDrawer>
  );
}

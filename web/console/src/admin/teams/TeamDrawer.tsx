import { MultiSelect, NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Schedule } from "../../api/admin/schedules.ts";
import { type Team, teams } from "../../api/admin/teams.ts";
import { usePeople } from "../../app/usePeople.ts";
import { memoryKeys } from "../../live/memoryKeys.ts";
import { EditorDrawer } from "../EditorDrawer.tsx";
import { NamesFields } from "../NamesFields.tsx";
import { useEditor } from "../useEditor.ts";

type Props = { team: Team | undefined; hours: Schedule[]; onClose: () => void };

export function TeamDrawer({ team, hours, onClose }: Props) {
  const { t } = useTranslation();
  const people = usePeople();
  const editor = useEditor({
    initial: {
      key: team?.key ?? "",
      names: team?.names ?? { ru: "", en: "" },
      scheduleId: team?.scheduleId ?? "",
      members: team?.members ?? [],
    },
    save: ({ key, scheduleId, ...values }) => {
      const body = { ...values, scheduleId: scheduleId || null };
      return team ? teams.change(team.id, body) : teams.add({ ...body, key });
    },
    stale: [memoryKeys.teams, memoryKeys.people],
    onSaved: onClose,
  });
  const { form } = editor;
  return (
    <EditorDrawer title={team?.name ?? t("teams.add")} editor={editor} onClose={onClose}>
      <NamesFields form={form} />
      <TextInput
        label={t("admin.key")}
        description={t("admin.keyHint")}
        disabled={team !== undefined}
        maxLength={40}
        spellCheck={false}
        {...form.getInputProps("key")}
      />
      <MultiSelect
        label={t("teams.members")}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        nothingFoundMessage={t("common.nothingFound")}
        {...form.getInputProps("members")}
      />
      <NativeSelect
        label={t("teams.schedule")}
        description={t("teams.scheduleHint")}
        data={[
          { value: "", label: t("teams.always") },
          ...hours.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.getInputProps("scheduleId")}
      />
    </EditorDrawer>
  );
}

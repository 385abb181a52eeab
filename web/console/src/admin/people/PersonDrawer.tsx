import { MultiSelect, NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type PasswordLink, type Person, type PersonForm, people } from "../../api/admin/people.ts";
import { skills } from "../../api/admin/skills.ts";
import { useTeams } from "../../app/useTeams.ts";
import { memoryKeys } from "../../live/memoryKeys.ts";
import { timeZones } from "../../ui/timeZones.ts";
import { adminKeys } from "../adminKeys.ts";
import { EditorDrawer } from "../EditorDrawer.tsx";
import { useEditor } from "../useEditor.ts";
import { LinkDialog } from "./LinkDialog.tsx";
import { PersonActs } from "./PersonActs.tsx";

type Props = { person: Person | undefined; onClose: () => void };

const roles = ["OPERATOR", "SUPERVISOR", "AUTHOR", "ADMINISTRATOR"] as const;

/** Inviting somebody, or changing what somebody is here for. */
export function PersonDrawer({ person, onClose }: Props) {
  const { t } = useTranslation();
  const teams = useTeams();
  const { data: known = [] } = useQuery({
    queryKey: adminKeys.skills,
    queryFn: async () => (await skills.all()).items,
  });
  const [link, setLink] = useState<PasswordLink | null>(null);
  const editor = useEditor<PersonForm>({
    initial: formOf(person),
    save: async (values) => {
      if (person) return people.change(person.id, values);
      const invited = await people.invite(values);
      setLink(invited);
      return invited;
    },
    stale: [memoryKeys.people],
    onSaved: () => {
      if (person) onClose();
    },
  });
  const { form } = editor;
  if (link) return <LinkDialog link={link} onClose={onClose} />;
  return (
    <EditorDrawer
      title={person?.name ?? t("people.add")}
      editor={editor}
      onClose={onClose}
      aside={person && <PersonActs person={person} onLink={setLink} />}
    >
      <TextInput
        label={t("setup.name")}
        maxLength={100}
        data-autofocus
        {...form.getInputProps("name")}
      />
      <TextInput
        label={t("signIn.email")}
        type="email"
        maxLength={254}
        {...form.getInputProps("email")}
      />
      <NativeSelect
        label={t("people.role")}
        data={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
        {...form.getInputProps("role")}
      />
      <MultiSelect
        label={t("admin.teams")}
        data={teams.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps("teams")}
      />
      <MultiSelect
        label={t("admin.skills")}
        data={known.map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        nothingFoundMessage={t("common.nothingFound")}
        {...form.getInputProps("skills")}
      />
      <NativeSelect
        label={t("language.title")}
        data={[
          { value: "ru", label: "Русский" },
          { value: "en", label: "English" },
        ]}
        {...form.getInputProps("language")}
      />
      <NativeSelect
        label={t("people.timeZone")}
        data={timeZones(form.values.timeZone)}
        {...form.getInputProps("timeZone")}
      />
    </EditorDrawer>
  );
}

function formOf(person: Person | undefined): PersonForm {
  return {
    name: person?.name ?? "",
    email: person?.email ?? "",
    role: person?.role ?? "OPERATOR",
    language: person?.language ?? "ru",
    timeZone: person?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    teams: person?.teams.map(({ id }) => id) ?? [],
    skills: person?.skills.map(({ id }) => id) ?? [],
  };
}

import { MultiSelect, NativeSelect, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EditorDrawer } from "../../admin/EditorDrawer.tsx";
import { RemoveButton } from "../../admin/RemoveButton.tsx";
import { useEditor } from "../../admin/useEditor.ts";
import { type SavedView, savedViews } from "../../api/savedViews.ts";
import { useMe } from "../../app/useMe.ts";
import { usePeople } from "../../app/usePeople.ts";
import { useTags } from "../../app/useTags.ts";
import { useTeams } from "../../app/useTeams.ts";
import { memoryKeys } from "../../live/memoryKeys.ts";
import { span } from "../../time/span.ts";
import { formOf, spans, statuses, viewOf } from "./savedForm.ts";
import { useInboxNames } from "./useInboxNames.ts";

type Props = { view: SavedView | undefined; onClose: () => void };
const stale = [memoryKeys.savedViews, memoryKeys.views, memoryKeys.lists];

/** Putting a list together: what is in it, what it is called, who sees it. */
export function SavedViewDrawer({ view, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const me = useMe();
  const teams = useTeams();
  const own = me.permissions.includes("SUPERVISE") ? teams : me.teams;
  const open = (key: string) =>
    void navigate({ to: "/app/inbox/$view", params: { view: key }, search: {} });
  const editor = useEditor({
    initial: formOf(view),
    save: async (values) => {
      const body = viewOf(values);
      const kept = await (view ? savedViews.change(view.id, body) : savedViews.add(body));
      if (!view) open(`saved-${kept.id}`);
    },
    stale,
    onSaved: onClose,
  });
  const { form } = editor;
  const many = (
    field: "inboxes" | "teams" | "operators" | "tags",
    known: readonly { id: string; name: string }[],
  ) => (
    <MultiSelect
      label={t(`saved.${field}`)}
      placeholder={form.values[field].length === 0 ? t("saved.any") : ""}
      data={known.map(({ id, name }) => ({ value: id, label: name }))}
      searchable
      nothingFoundMessage={t("common.nothingFound")}
      {...form.getInputProps(field)}
    />
  );
  return (
    <EditorDrawer
      title={view?.name ?? t("saved.add")}
      editor={editor}
      onClose={onClose}
      aside={
        view && (
          <RemoveButton
            question={t("saved.remove", { name: view.name })}
            remove={() => savedViews.remove(view.id)}
            stale={stale}
            onRemoved={() => {
              onClose();
              open("mine");
            }}
          />
        )
      }
    >
      <TextInput
        label={t("admin.name")}
        maxLength={60}
        data-autofocus
        {...form.getInputProps("name")}
      />
      <NativeSelect
        label={t("saved.state")}
        data={statuses.map((value) => ({ value, label: t(`saved.status.${value}`) }))}
        {...form.getInputProps("status")}
      />
      <NativeSelect
        label={t("saved.waits")}
        data={[
          { value: "", label: t("saved.any") },
          ...spans.map((minutes) => ({
            value: String(minutes),
            label: t("saved.longer", { span: span(minutes * 60_000) }),
          })),
        ]}
        {...form.getInputProps("waitsMinutes")}
      />
      {many("teams", teams)}
      {many("operators", usePeople())}
      {many("tags", useTags())}
      {many("inboxes", useInboxNames())}
      <NativeSelect
        label={t("saved.seenBy")}
        data={[
          { value: "", label: t("saved.onlyMe") },
          ...own.map(({ id, name }) => ({ value: id, label: t("saved.ofTeam", { name }) })),
        ]}
        {...form.getInputProps("teamId")}
      />
    </EditorDrawer>
  );
}

import { NativeSelect, TagsInput, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type Inbox, inboxes } from "../../api/admin/inboxes.ts";
import type { Named } from "../../api/named.ts";
import { CopyField } from "../../ui/CopyField.tsx";
import { adminKeys } from "../adminKeys.ts";
import { EditorDrawer } from "../EditorDrawer.tsx";
import { Swatches } from "../tags/Swatches.tsx";
import { useEditor } from "../useEditor.ts";
import classes from "./InboxDrawer.module.css";
import { SigningKeys } from "./SigningKeys.tsx";

type Props = { inbox: Inbox | undefined; teams: Named[]; onClose: () => void };

const modes = ["off", "optional", "required"] as const;

/** A place where customers write: what it says, on which sites it stands, whom it calls. */
export function InboxDrawer({ inbox, teams, onClose }: Props) {
  const { t } = useTranslation();
  const { t: own } = useTranslation("inboxes");
  const editor = useEditor({
    initial: {
      name: inbox?.name ?? "",
      teamId: inbox?.teamId ?? teams[0]?.id ?? "",
      allowedOrigins: inbox?.allowedOrigins ?? [],
      greeting: inbox?.greeting ?? { ru: "", en: "" },
      launcher: inbox?.launcher ?? { ru: "", en: "" },
      accent: inbox?.accent ?? "#2257C5",
      identity: inbox?.identity ?? "off",
    },
    save: (values) => (inbox ? inboxes.change(inbox.id, values) : inboxes.add(values)),
    stale: [adminKeys.inboxes],
    onSaved: onClose,
  });
  const { form } = editor;
  return (
    <EditorDrawer title={inbox?.name ?? own("add")} editor={editor} onClose={onClose}>
      {inbox && (
        <div>
          <CopyField label={own("snippet")} value={inbox.snippet} />
          <p className={classes.hint}>{own("snippetHint")}</p>
        </div>
      )}
      <TextInput
        label={t("admin.name")}
        maxLength={100}
        data-autofocus
        {...form.getInputProps("name")}
      />
      <NativeSelect
        label={own("team")}
        description={own("teamHint")}
        data={teams.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps("teamId")}
      />
      <TagsInput
        label={own("origins")}
        description={own("originsHint")}
        placeholder="https://example.ru"
        maxTags={50}
        {...form.getInputProps("allowedOrigins")}
      />
      <Textarea
        label={own("greetingRu")}
        autosize
        minRows={2}
        maxLength={500}
        {...form.getInputProps("greeting.ru")}
      />
      <Textarea
        label={own("greetingEn")}
        autosize
        minRows={2}
        maxLength={500}
        {...form.getInputProps("greeting.en")}
      />
      <TextInput
        label={own("launcherRu")}
        placeholder="Спросить"
        maxLength={40}
        {...form.getInputProps("launcher.ru")}
      />
      <TextInput
        label={own("launcherEn")}
        placeholder="Ask us"
        maxLength={40}
        {...form.getInputProps("launcher.en")}
      />
      <div>
        <p className={classes.label}>{own("accent")}</p>
        <Swatches
          label={own("accent")}
          value={form.values.accent}
          onPick={(accent) => form.setValues({ accent })}
        />
      </div>
      <NativeSelect
        label={own("identity")}
        description={own("identityHint")}
        data={modes.map((value) => ({ value, label: t(`identity.${value}`) }))}
        {...form.getInputProps("identity")}
      />
      {inbox && form.values.identity !== "off" && <SigningKeys inbox={inbox} />}
    </EditorDrawer>
  );
}

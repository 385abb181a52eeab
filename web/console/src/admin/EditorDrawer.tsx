import { Button, Drawer, Modal } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./EditorDrawer.module.css";
import type { EditorState } from "./useEditor.ts";

type Props<V> = {
  title: string;
  editor: EditorState<V>;
  /** May be saved as it stands, although nobody has changed it yet. */
  ready?: boolean;
  onClose: () => void;
  aside?: ReactNode;
  children: ReactNode;
};

/** A form at the side of its list; leaving with something unsaved asks. */
export function EditorDrawer<V>({ title, editor, ready, onClose, aside, children }: Props<V>) {
  const { t } = useTranslation();
  const [asking, ask] = useState(false);
  const dirty = editor.form.isDirty();
  const leave = () => (dirty ? ask(true) : onClose());
  return (
    <Drawer opened onClose={leave} position="right" size={520} title={title} padding="xl">
      <form className={classes.form} onSubmit={editor.submit} noValidate>
        {editor.problem && (
          <p className={classes.problem} role="alert">
            <IconAlertTriangle size={18} /> {editor.problem}
          </p>
        )}
        <div className={classes.fields}>{children}</div>
        <footer className={classes.foot}>
          {aside}
          <span className={classes.room} />
          <Button variant="default" onClick={leave}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" loading={editor.busy} disabled={!dirty && !ready}>
            {t("common.save")}
          </Button>
        </footer>
      </form>
      <Modal opened={asking} onClose={() => ask(false)} title={t("admin.leave")} size="sm">
        <p className={classes.text}>{t("admin.leaveText")}</p>
        <div className={classes.acts}>
          <Button variant="default" onClick={() => ask(false)}>
            {t("admin.stay")}
          </Button>
          <Button color="danger" onClick={onClose}>
            {t("admin.dropChanges")}
          </Button>
        </div>
      </Modal>
    </Drawer>
  );
}

import { useState } from "react";
import { files } from "../../api/files.ts";
import { useComplain } from "../../ui/useComplain.ts";

/** Opens a file: asks for a fresh link first, for links live only minutes. */
export function useFileLink(id: string) {
  const [busy, setBusy] = useState(false);
  const complain = useComplain();
  const open = () => {
    setBusy(true);
    files
      .link(id)
      .then(({ url }) => {
        window.open(url, "_blank", "noopener,noreferrer");
      }, complain)
      .finally(() => setBusy(false));
  };
  return { open, busy };
}

/** A notice of the system's own, if the person has allowed them; a click brings the desk to the front. */
export function showDesktop(title: string, text: string, tag: string, onClick: () => void): void {
  if (!("Notification" in globalThis) || Notification.permission !== "granted") return;
  try {
    const shown = new Notification(title, { body: text, tag, icon: "/app/favicon.svg" });
    shown.onclick = () => {
      focus();
      onClick();
      shown.close();
    };
  } catch {
    // some phones only allow these to installed pages
  }
}

// The sign-in of the sample site: its own session cookie, and a short-lived token for the widget.
const me = document.getElementById("me");
const meName = document.getElementById("me-name");
const said = document.getElementById("said");

/** Asks the site's own backend; the header keeps other sites from doing it for the visitor. */
async function ask(method, path) {
  const answer = await fetch(path, { method, headers: { "Schetovod-Request": "1" } });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
  return answer.status === 204 ? null : answer.json();
}

function show(person) {
  me.hidden = person === null;
  meName.textContent = person === null ? "" : `${person.name}, ${person.organization}`;
  for (const button of document.querySelectorAll("[data-person]")) button.disabled = false;
}

/** The widget's script is loaded on its own: before the page has all, it may still be on its way; without it the site works all the same. */
function identify(token) {
  if (window.otklik) window.otklik.identify(token);
  else window.addEventListener("load", () => window.otklik?.identify(token), { once: true });
}

async function signIn(who) {
  try {
    const person = await ask("POST", `/session/${who}`);
    show(person);
    identify(person.token);
    said.textContent = said.dataset.in;
  } catch {
    said.textContent = said.dataset.failed;
  }
}

async function signOut() {
  await ask("DELETE", "/session");
  show(null);
  identify(undefined);
  said.textContent = said.dataset.out;
}

document.getElementById("sign-out").addEventListener("click", signOut);
for (const button of document.querySelectorAll("[data-person]"))
  button.addEventListener("click", () => signIn(button.dataset.person));
for (const button of document.querySelectorAll("[data-ask]"))
  button.addEventListener("click", () => window.otklik?.open());

window.addEventListener("load", async () => {
  const person = await ask("GET", "/session");
  show(person);
  if (person !== null) identify(person.token);
});

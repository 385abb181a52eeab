// Runs before the first paint so that a dark desk never flashes white.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem("otklik.theme");
  } catch {
    // storage may be closed to us: the system's own choice is used
  }
  const dark =
    chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  document.documentElement.dataset.mantineColorScheme = dark ? "dark" : "light";
})();

import { setNonce } from "get-nonce";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./theme/layers.css";
import "./theme/kit.ts";
import "@otklik/shared/tokens.css";
import "./theme/console.css";
import { App } from "./app/App.tsx";
import { styleNonce } from "./app/styleNonce.ts";
import { startLanguage } from "./i18n/startLanguage.ts";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no place for the console");
setNonce(styleNonce());
await startLanguage();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

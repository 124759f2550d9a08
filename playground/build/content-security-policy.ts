/** What the built page may load: its own files and nothing else, no inline scripts or styles, no evaluated text. */
import type { Plugin } from "vite";

const POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

export const contentSecurityPolicy = (): Plugin => ({
  name: "coopolis-content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: POLICY }, injectTo: "head-prepend" },
  ],
});

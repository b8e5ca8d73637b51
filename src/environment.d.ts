/** What the platform gives the Worker beside its code. */
declare namespace Cloudflare {
  interface Env {
    /** Where this deployment is served from, with its path if it has one; the dossier's `url` when absent. */
    BASE_URL?: string;
    /** `on`: a line for each request (src/http/request-log.ts). `npm run deploy` sets it. */
    REQUEST_LOG?: string;
    /** The database of the environment `d1` (wrangler.toml). */
    DB: D1Database;
  }
}

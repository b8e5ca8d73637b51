/** What `exports` of `cloudflare:workers` holds in tests: the Worker itself. */
declare namespace Cloudflare {
  interface GlobalProps {
    mainModule: typeof import('../src/index.ts');
  }
}

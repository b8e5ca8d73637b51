/** What `exports` of `cloudflare:workers` holds in tests: the Worker itself. */
declare namespace Cloudflare {
  interface GlobalProps {
    mainModule: typeof import('../src/worker.ts');
  }
}

/** A file's text, as vite gives it. */
declare module '*?raw' {
  const text: string;
  export default text;
}

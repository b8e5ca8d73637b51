/** wrangler.toml bundles style sheets, drawings and scripts of pages as text (`Text` modules). */
declare module '*.css' {
  const text: string;
  export default text;
}
declare module '*.client.js' {
  const text: string;
  export default text;
}
declare module '*.svg' {
  const text: string;
  export default text;
}

/** wrangler.toml bundles these as bytes (`Data` modules). */
declare module '*.png' {
  const bytes: ArrayBuffer;
  export default bytes;
}

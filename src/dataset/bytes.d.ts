/** wrangler.toml bundles the compiled dataset, and what goes with it, as bytes (`Data` modules). */
declare module '*/build/dataset.json' {
  const bytes: ArrayBuffer;
  export default bytes;
}

declare module '*/build/readings.json' {
  const bytes: ArrayBuffer;
  export default bytes;
}

declare module '*/build/index.bin' {
  const bytes: ArrayBuffer;
  export default bytes;
}

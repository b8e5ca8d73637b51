/** wrangler.toml bundles the compiled dataset, index and readings as bytes (`Data` modules). */
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

/** wrangler.toml bundles the compiled dataset as bytes (a `Data` module). */
declare module '*/build/dataset.json' {
  const bytes: ArrayBuffer;
  export default bytes;
}

declare module '*/build/readings.json' {
  const bytes: ArrayBuffer;
  export default bytes;
}

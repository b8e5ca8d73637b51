/** The file that `npm run document` writes: JSON Schemas by name. */
declare module '*/schemas.json' {
  const schemas: Readonly<Record<string, Record<string, unknown>>>;
  export default schemas;
}

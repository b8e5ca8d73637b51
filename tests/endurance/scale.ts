/** How much the tests of this folder do: enough for each change, or as much as a night allows. */
declare module 'vitest' {
  interface ProvidedContext {
    scale: Scale;
  }
}

type Scale = 'bounded' | 'long';

export {};

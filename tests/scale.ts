/** How much the endurance tests, the generated requests and the random queries do: enough for each change, or as much as a night allows. */
declare module 'vitest' {
  interface ProvidedContext {
    scale: Scale;
  }
}

type Scale = 'bounded' | 'long';

export {};

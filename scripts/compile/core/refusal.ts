/** Cannot be done, for a reason outside the compiler; the message says which. */
export class Refusal extends Error {}

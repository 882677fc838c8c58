/** Input that a person has to mend; its message is all they see. The command exits with 2. */
export class BadInput extends Error {}

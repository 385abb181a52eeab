/** The request never got an answer: nothing is known about what happened on the other side. */
export class NoConnection extends Error {}

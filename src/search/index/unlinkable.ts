/** Thrown where parts of an index cannot be joined safely. Its message ends the sentence “its parts could not be joined, because …”. */
export class Unlinkable extends Error {}

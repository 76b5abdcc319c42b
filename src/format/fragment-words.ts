/** Words as a text fragment has them: a hyphen, a comma and an ampersand are signs of the fragment itself. */
export const fragmentWords = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D')

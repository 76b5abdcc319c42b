/** A reader's day, or the day for which the site was built where the reader's clock has not come so far: it must be wrong. */
export function notBefore(built: string, today: string): string {
  return today < built ? built : today
}

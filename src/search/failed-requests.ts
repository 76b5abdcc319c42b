/**
 * Watches a window’s `fetch`; gives how many requests for addresses with a path in them have failed since then, or were answered with
 * an error.
 */
export function failedRequests(scope: { fetch: typeof fetch }, path: string): () => number {
  const ask = scope.fetch.bind(scope)
  let failed = 0
  scope.fetch = async (...asked) => {
    const counts = String(asked[0]).includes(path) ? 1 : 0
    try {
      const response = await ask(...asked)
      if (!response.ok) failed += counts
      return response
    } catch (error) {
      failed += counts
      throw error
    }
  }
  return () => failed
}

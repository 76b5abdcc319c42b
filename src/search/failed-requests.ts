/** Watches a window’s `fetch`; gives how many requests have failed, or were answered with an error, since then. */
export function failedRequests(scope: { fetch: typeof fetch }): () => number {
  const ask = scope.fetch.bind(scope)
  let failed = 0
  scope.fetch = async (...asked) => {
    try {
      const response = await ask(...asked)
      if (!response.ok) failed++
      return response
    } catch (error) {
      failed++
      throw error
    }
  }
  return () => failed
}

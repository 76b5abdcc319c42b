/**
 * The median milliseconds of each of several pieces of work. They take turns, so that what else the machine does meets all alike, and
 * the first rounds, in which code is being compiled, do not count.
 */
export function medians(
  works: readonly (() => unknown)[],
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
  clock: () => number = () => performance.now(),
): readonly number[] {
  const times: number[][] = works.map(() => [])
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, work] of works.entries()) {
      const start = clock()
      work()
      if (round >= 0) times[index]?.push(clock() - start)
    }
  }
  return times.map((list) => list.sort((one, other) => one - other)[Math.floor(list.length / 2)] ?? 0)
}

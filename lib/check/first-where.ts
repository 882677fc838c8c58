/** Where in an ordered list the items begin that `isReached` is true for; the length of the list where none is. */
export function firstWhere<Item>(list: readonly Item[], isReached: (item: Item) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isReached(list[middle] as Item)) high = middle
    else low = middle + 1
  }
  return low
}

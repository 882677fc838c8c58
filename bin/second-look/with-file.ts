/** Does something with a file; an error of the system then names the file, which not all of them do. */
export function withFile<Value>(path: string, use: () => Value): Value {
  try {
    return use()
  } catch (error) {
    throw Object.assign(error as Error, { path })
  }
}

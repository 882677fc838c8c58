/** One method of Quill more than the practice pages have needed so far. */
declare module 'quill' {
  export default interface Quill {
    setContents(ops: Op[]): void
  }
}

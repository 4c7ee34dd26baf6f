declare module 'edtf' {
  /** What the library makes of a date: its kind and its first and last millisecond in UTC. */
  export interface ParsedEdtf {
    readonly type: string;
    readonly min: number;
    readonly max: number;
  }

  // biome-ignore lint/style/noDefaultExport: the library has it
  export default function edtf(text: string, options?: { level?: 0 | 1 | 2 | 3 }): ParsedEdtf;
}

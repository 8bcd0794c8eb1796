declare module 'edtf' {
  /** Reads an EDTF text; throws for a text that is none. */
  export default function edtf(text: string): { min: number; max: number };
}

/** Rows of a fixed number of 32-bit fields, read where they lie. */
export type Table<Field extends string> = {
  readonly length: number;
  get(row: number, field: Field): number;
  /** The items of a list that a row starts in `items`; it ends where the next row's starts. */
  list(row: number, field: Field, items: Uint32Array): Uint32Array;
};

/** Views a section as a table. */
export const viewTable = <Field extends string>(
  words: Uint32Array,
  fields: readonly Field[],
): Table<Field> => {
  const width = fields.length;
  const columns = new Map(fields.map((field, index) => [field, index]));
  const get = (row: number, field: Field): number => words[row * width + (columns.get(field) ?? 0)] ?? 0;
  const length = words.length / width;
  return {
    length,
    get,
    list: (row, field, items) =>
      items.subarray(get(row, field), row + 1 < length ? get(row + 1, field) : items.length),
  };
};

/** 1, 10, 100 … 10^15, as far as scaled integers go. Listed, because `10 ** n` is not promised to be exact. */
export const powersOfTen: readonly number[] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
];

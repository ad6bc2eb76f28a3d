/** 1, 10, 100 … 10^15, the largest power of ten within the library's scaled integers. Listed, because `10 ** n` need not be exact. */
export const powersOfTen: readonly number[] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
];

// The rules of the benchmark in one place: a figure changed here changes for every engine and for the exact answer.

/** Grades from best to worst. */
export const grades = ['A', 'B', 'C', 'D', 'E'] as const;

export type Grade = (typeof grades)[number];

/** The figures. Each is exact as a binary number, so that no engine starts with an error that it did not make. */
export const monthRules = {
  /** Lateness or early leaving of more than this makes the day absent instead of adding its minutes. */
  longestMinutes: 30,
  /** Minutes of the month that are forgiven; one more and all of them are charged. */
  freeMinutes: 10,
  /** Points lost for each lateness and each early leaving on a day with both punches. */
  pointsPerIncident: 0.5,
  /** Hours that an absent day costs. */
  hoursPerDay: 8,
  /** Paid days of a month: an hour is paid at base / 21.75 / 8. */
  paidDays: 21.75,
  /** The score that earns exactly the base as performance pay. */
  parScore: 80,
  /** Weights in percent, by position in `EmployeeMonth.scores`. */
  weights: [
    { score: 0, percent: 30 },
    { score: 1, percent: 30 },
    { score: 2, percent: 10 },
    { score: 3, percent: 5 },
    { score: 4, percent: 5 },
    { score: 5, percent: 5 },
    { score: 6, percent: 5 },
    { score: 7, percent: 10 },
  ],
  /** Lowest total of each grade, best first. */
  gradeBands: [
    { grade: 'A', from: 91 },
    { grade: 'B', from: 81 },
    { grade: 'C', from: 71 },
    { grade: 'D', from: 60 },
  ],
  /** The grade below the last band. */
  lowestGrade: 'E',
} as const;

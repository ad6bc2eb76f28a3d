import { describe, expect, test } from 'vitest';
import { neighboursOf, neighboursOfTime } from './steps.js';

describe('neighboursOf', () => {
  test.each([
    [40, [39, 41]],
    [0, [-1, 1]],
    [0.5, [0.4, 0.6]],
    ['21.75', ['21.74', '21.76']],
    ['0.05', ['0.04', '0.06']],
    ['-0.1', ['-0.2', '0.0']],
    ['40%', ['39%', '41%']],
    ['2.5%', ['2.4%', '2.6%']],
    ['2/3', ['1/3', '3/3']],
    ['2026-03-01', ['2026-02-28', '2026-03-02']],
  ])('%s', (literal, expected) => {
    expect(neighboursOf(literal)).toEqual(expected);
  });
});

describe('neighboursOfTime', () => {
  test.each([
    ['17:00', ['16:59', '17:01']],
    ['00:00', ['00:01']],
    ['09:10:30', ['09:10:29', '09:10:31']],
  ])('%s', (time, expected) => {
    expect(neighboursOfTime(time)).toEqual(expected);
  });
});

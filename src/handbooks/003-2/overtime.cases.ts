/** Cases of 003.2 on overtime. */
import type { Case } from '../handbook.js';

const at = (day: string, time: string) => `2026-${day}T${time}`;
const worked = (day: string, hours: number, rostered: string) => ({
  from: at(day, '09:00'),
  to: at(day, `${String(9 + Math.floor(hours)).padStart(2, '0')}:${hours % 1 === 0 ? '00' : '30'}`),
  rostered,
});
/** A week from Monday 1 June: so many hours on each of five workdays. */
const weekOf = (hours: number) =>
  ['06-01', '06-02', '06-03', '06-04', '06-05'].map((day) => worked(day, hours, 'shift'));
const SATURDAY = { from: at('06-06', '09:00'), to: at('06-06', '17:00'), rostered: 'rest' };
const SUNDAY = { from: at('06-07', '09:00'), to: at('06-07', '17:00'), rostered: 'rest' };

const NEXT_WEEK = [
  ...['06-08', '06-09', '06-10', '06-11', '06-12'].map((day) => worked(day, 8, 'shift')),
  worked('06-13', 8, 'rest'),
];

/** A slip in order for the eight hours of Saturday. */
const SLIP = {
  from: at('06-06', '09:00'),
  to: at('06-06', '17:00'),
  handedInAt: at('06-08', '09:00'),
  signatures: 2,
  ownSignature: true,
  jobNumber: '1024',
  missedPunch: false,
};
const SUNDAY_SLIP = { ...SLIP, from: SUNDAY.from, to: SUNDAY.to };
/** Days of June 2026, of which the 19th is taken as the one statutory holiday. */
const CALENDAR = { from: '2026-05-01', to: '2026-08-31', holidays: ['2026-06-19'] };
const FACTS = {
  asOf: '2026-06-20',
  work: [...weekOf(8), SATURDAY],
  slips: [SLIP],
  jobNumber: '1024',
  endOfWork: '18:00',
  calendar: CALENDAR,
};
const row = (
  clause: `003.2.overtime.${string}`,
  facts: Case['facts'],
  expect: Case['expect'],
  more: Partial<Case> = {},
): Case => ({ clause, policy: 'overtime', facts: { ...FACTS, ...facts }, expect, ...more });
const hours = (work: readonly object[], overtimeMinutes: string, more: Partial<Case> = {}): Case =>
  row('003.2.overtime.conditions', { work }, { overtimeMinutes }, more);
const all = { choices: { readings: { hours: 'all' } } };
const besidesOthers = { choices: { readings: { hours: 'besidesOthers' } } };
const slip = (change: object, validSlips: string): Case =>
  row(
    '003.2.overtime.slip',
    { slips: [{ ...SLIP, ...change }] },
    { slips: '1', validSlips, overtimeMinutes: validSlips === '1' ? '480' : '0' },
  );
const cycle = (asOf: string, from: string, to: string, due: string): Case => ({
  clause: '003.2.overtime.window',
  policy: 'overtime',
  facts: { asOf, work: [], slips: [], endOfWork: '18:00' },
  expect: { from, to, due },
});
const handedIn = (handedInAt: string, lateSlips: string, more: Partial<Case> = {}): Case =>
  row(
    '003.2.overtime.window',
    { slips: [{ ...SLIP, handedInAt }] },
    { lateSlips, validSlips: lateSlips === '0' ? '1' : '0' },
    more,
  );
const exclusive = { choices: { readings: { before: 'exclusive' } } };
/** A statutory holiday, scheduled as rest, at the end of a week of 40 hours. */
const HOLIDAY = {
  work: [
    ...['06-15', '06-16', '06-17', '06-18'].map((day) => worked(day, 10, 'shift')),
    { from: at('06-19', '09:00'), to: at('06-19', '15:00'), rostered: 'rest' },
  ],
  slips: [{ ...SLIP, from: at('06-19', '09:00'), to: at('06-19', '15:00'), handedInAt: at('06-20', '09:00') }],
};
const triple = (change: object, tripleMinutes: string, forfeitedMinutes: string): Case =>
  row(
    '003.2.overtime.triple',
    { ...HOLIDAY, slips: HOLIDAY.slips.map((given) => ({ ...given, ...change })) },
    { tripleMinutes, forfeitedMinutes, overtimeMinutes: '360' },
  );
const review = (rosterMinutes: number, hoursMinutes: number, punchMinutes: number, differences: string): Case => ({
  clause: '003.2.overtime.review',
  policy: 'review',
  facts: { slips: [{ rosterMinutes, hoursMinutes, punchMinutes }] },
  expect: { differences },
});

export const overtimeCases003_2: readonly Case[] = [
  hours([...weekOf(8), SATURDAY], '480'),
  { ...hours([...weekOf(7), SATURDAY], '180'), note: '43 hours: the part above 40.' },
  {
    ...hours([...weekOf(7).slice(1), worked('06-01', 8, 'shift'), SATURDAY], '240'),
    note: '36 hours and 8 on the rest day: 4.',
  },
  hours([...weekOf(8).slice(1), SATURDAY], '0', { note: '40 hours with the rest day: none above.' }),
  hours([...weekOf(8).slice(1), SATURDAY, { ...worked('06-01', 1, 'shift'), to: at('06-01', '09:01') }], '1'),
  row(
    '003.2.overtime.slip',
    { work: [...weekOf(9), { ...SATURDAY, to: at('06-06', '09:01') }] },
    { overtimeMinutes: '1', validSlips: '1' },
  ),
  row(
    '003.2.overtime.conditions',
    { workTo: '2026-06-06', slips: [{ ...SLIP, signatures: 1 }] },
    { overtimeMinutes: '0' },
    { note: 'Of a slip that is not in order the week need not be known.' },
  ),
  row(
    '003.2.overtime.conditions',
    {
      work: [
        ...['06-15', '06-16', '06-17', '06-18'].map((day) => worked(day, 10, 'shift')),
        { from: at('06-20', '22:00'), to: at('06-21', '02:00'), rostered: 'rest' },
      ],
      slips: [{ ...SLIP, from: at('06-20', '22:00'), to: at('06-21', '02:00'), handedInAt: at('06-21', '18:00') }],
    },
    { overtimeMinutes: '240' },
    { note: 'Past midnight, it belongs to the day on which it began.' },
  ),
  hours([...weekOf(8), { ...SATURDAY, rostered: 'shift' }], '0', { note: 'Not scheduled as rest.' }),
  hours([...weekOf(10).map((day) => ({ ...day, rostered: 'shift' }))], '0'),
  hours([...weekOf(8), { ...SATURDAY, rostered: 'beyond' }], '0', {
    note: 'The evening of a workday is no overtime under this text.',
  }),
  hours([...weekOf(8), { ...SATURDAY, to: at('06-06', '12:00') }], '180', { note: 'Worked less than claimed.' }),
  hours([...weekOf(8), SATURDAY], '0', { ...besidesOthers, note: 'The other days are 40 hours, not more.' }),
  hours(
    [...weekOf(8).slice(1), { ...worked('06-01', 8, 'shift'), to: at('06-01', '17:01') }, SATURDAY],
    '480',
    besidesOthers,
  ),
  hours([...weekOf(7), SATURDAY], '480', all),
  hours([...weekOf(8).slice(1), SATURDAY], '0', all),
  hours([...weekOf(8).slice(1), SATURDAY, { ...worked('06-01', 1, 'shift'), to: at('06-01', '09:01') }], '480', all),
  row(
    '003.2.overtime.conditions',
    { work: [...weekOf(7), SATURDAY, SUNDAY], slips: [SLIP, SUNDAY_SLIP] },
    { overtimeMinutes: '660', validSlips: '2' },
    { note: '51 hours: 11 of the 16 hours on rest days.' },
  ),
  row(
    '003.2.overtime.conditions',
    { work: [...weekOf(5), SATURDAY, SUNDAY], slips: [SLIP, SUNDAY_SLIP] },
    { overtimeMinutes: '60', validSlips: '1' },
    { note: '41 hours: the hour above goes to the earlier slip.' },
  ),
  row(
    '003.2.overtime.conditions',
    { work: [...weekOf(5), SATURDAY, SUNDAY], slips: [{ ...SLIP, signatures: 1 }, SUNDAY_SLIP] },
    { overtimeMinutes: '60', validSlips: '1' },
    { note: 'A slip that is not in order takes nothing from the other.' },
  ),
  row(
    '003.2.overtime.conditions',
    {
      work: [...weekOf(8), SATURDAY, worked('06-13', 8, 'rest')],
      slips: [
        SLIP,
        { ...SLIP, from: at('06-13', '09:00'), to: at('06-13', '17:00'), handedInAt: at('06-15', '09:00') },
      ],
    },
    { overtimeMinutes: '480' },
    { note: 'Each week for itself: the second has 8 hours only.' },
  ),
  row(
    '003.2.overtime.conditions',
    {
      work: [...weekOf(8), SATURDAY, ...NEXT_WEEK],
      slips: [
        SLIP,
        { ...SLIP, from: at('06-13', '09:00'), to: at('06-13', '17:00'), handedInAt: at('06-15', '09:00') },
      ],
    },
    { overtimeMinutes: '960', validSlips: '2' },
  ),
  row('003.2.overtime.conditions', { workTo: '2026-06-07' }, { overtimeMinutes: '480' }),
  row('003.2.overtime.conditions', { workTo: '2026-06-06' }, { missing: ['/claims/0/weekMinutes'] }),
  row('003.2.overtime.conditions', { workFrom: '2026-06-02' }, { missing: ['/claims/0/weekMinutes'] }),
  row('003.2.overtime.conditions', { workFrom: '2026-06-01' }, { overtimeMinutes: '480' }),

  cycle('2026-06-20', '2026-05-21', '2026-06-20', '2026-06-21'),
  cycle('2026-05-21', '2026-05-21', '2026-06-20', '2026-06-21'),
  cycle('2026-06-21', '2026-06-21', '2026-07-20', '2026-07-21'),
  cycle('2026-03-05', '2026-02-21', '2026-03-20', '2026-03-21'),
  cycle('2026-12-31', '2026-12-21', '2027-01-20', '2027-01-21'),
  handedIn(at('06-21', '18:00'), '0'),
  handedIn(at('06-21', '18:00:01'), '1'),
  handedIn(at('06-22', '09:00'), '1'),
  handedIn(at('06-20', '18:00'), '0', exclusive),
  handedIn(at('06-20', '18:00:01'), '1', exclusive),
  handedIn(at('06-21', '09:00'), '1', { ...exclusive, note: 'With the day itself excluded, the 21st is too late.' }),
  row('003.2.overtime.window', { asOf: '2026-07-20' }, { slips: '0', overtimeMinutes: '0' }),
  row(
    '003.2.overtime.window',
    { asOf: '2026-07-20', slips: [{ ...SLIP, handedInAt: at('06-22', '09:00') }] },
    { lateSlips: '0' },
  ),
  row('003.2.overtime.slip', { asOf: '2026-07-20' }, { slips: '0', validSlips: '0' }),
  row('003.2.overtime.conditions', { asOf: '2026-07-20' }, { overtimeMinutes: '0' }, { note: 'of the cycle before' }),
  row(
    '003.2.overtime.window',
    {
      asOf: '2026-07-20',
      work: [
        worked('06-21', 8, 'rest'),
        ...['06-15', '06-16', '06-17', '06-18'].map((day) => worked(day, 10, 'shift')),
      ],
      slips: [{ ...SLIP, from: at('06-21', '09:00'), to: at('06-21', '17:00'), handedInAt: at('07-21', '18:00') }],
    },
    { overtimeMinutes: '480', lateSlips: '0' },
    { note: 'The 21st belongs to the next cycle, and its slip is due with that.' },
  ),

  slip({}, '1'),
  slip({ signatures: 1 }, '0'),
  slip({ signatures: 3 }, '1'),
  slip({ ownSignature: false }, '0'),
  slip({ handedInAt: at('06-22', '09:00') }, '0'),
  slip({ handedInAt: undefined }, '0'),
  slip({ jobNumber: '1042' }, '0'),
  row('003.2.overtime.slip', { slips: [SLIP, SLIP] }, { slips: '2', validSlips: '1', overtimeMinutes: '480' }),
  row(
    '003.2.overtime.slip',
    {
      slips: [
        { ...SLIP, to: at('06-06', '12:00') },
        { ...SLIP, from: at('06-06', '12:00') },
      ],
    },
    { slips: '2', validSlips: '2', overtimeMinutes: '480' },
    { note: 'Slips that meet do not overlap.' },
  ),
  row(
    '003.2.overtime.slip',
    {
      slips: [
        { ...SLIP, to: at('06-06', '12:01') },
        { ...SLIP, from: at('06-06', '12:00') },
      ],
    },
    { slips: '2', validSlips: '1', overtimeMinutes: '181' },
  ),
  ...(
    [
      [at('06-21', '18:00'), '1', '0', '960'],
      [at('06-21', '18:00:01'), '0', '1', '0'],
    ] as const
  ).flatMap(([handedInAt, validSlips, lateSlips, overtimeMinutes]) =>
    (['003.2.overtime.slip', '003.2.overtime.window'] as const).map((clause) =>
      row(
        clause,
        { work: [...weekOf(8), SATURDAY, SUNDAY], slips: [{ ...SLIP, to: SUNDAY.to, handedInAt }] },
        { slips: '1', validSlips, lateSlips, overtimeMinutes },
        { note: 'One slip for two days is one slip.' },
      ),
    ),
  ),
  row(
    '003.2.overtime.slip',
    {
      work: [...weekOf(8), SATURDAY, SUNDAY],
      slips: [
        { ...SLIP, handedInAt: at('06-22', '09:00') },
        { ...SUNDAY_SLIP, handedInAt: at('06-22', '09:00') },
      ],
    },
    { slips: '2', validSlips: '0', lateSlips: '2' },
  ),
  row('003.2.overtime.slip', { work: weekOf(9) }, { slips: '1', validSlips: '0' }, { note: 'Nothing worked.' }),

  triple({}, '360', '0'),
  triple({ missedPunch: true }, '0', '360'),
  triple({ missedPunch: true, form: { on: '2026-06-19', signatures: 2 } }, '360', '0'),
  triple({ missedPunch: true, form: { on: '2026-06-19', signatures: 1 } }, '0', '360'),
  triple({ missedPunch: true, form: { on: '2026-06-20', signatures: 2 } }, '0', '360'),
  row(
    '003.2.overtime.triple',
    { slips: [{ ...SLIP, missedPunch: true }] },
    { tripleMinutes: '0', forfeitedMinutes: '0', overtimeMinutes: '480' },
    { note: 'No day of triple pay.' },
  ),
  row('003.2.overtime.triple', HOLIDAY, { triplePayHours: '18' }),
  row('003.2.overtime.triple', {}, { tripleMinutes: '0', forfeitedMinutes: '0', overtimeMinutes: '480' }),
  row(
    '003.2.overtime.triple',
    { calendar: { ...CALENDAR, work: ['2026-06-06'] } },
    { tripleMinutes: '0', forfeitedMinutes: '0', overtimeMinutes: '480' },
    { note: 'A working day of the calendar on which this person is off.' },
  ),
  ...[true, false].map((missedPunch) =>
    row(
      '003.2.overtime.triple',
      {
        ...HOLIDAY,
        slips: HOLIDAY.slips.flatMap((given) => [
          { ...given, missedPunch, to: at('06-19', '11:00') },
          { ...given, missedPunch, from: at('06-19', '11:00') },
        ]),
      },
      { tripleMinutes: missedPunch ? '0' : '360', forfeitedMinutes: missedPunch ? '360' : '0' },
    ),
  ),
  row(
    '003.2.overtime.triple',
    {
      ...HOLIDAY,
      work: HOLIDAY.work.map((day) => ({ ...day, to: day.rostered === 'rest' ? at('06-19', '09:01') : day.to })),
    },
    { tripleMinutes: '1', forfeitedMinutes: '0' },
  ),
  row('003.2.overtime.triple', { ...HOLIDAY, asOf: '2026-07-20' }, { tripleMinutes: '0', slips: '0', validSlips: '0' }),
  row(
    '003.2.overtime.triple',
    { ...HOLIDAY, asOf: '2026-07-20', slips: HOLIDAY.slips.map((given) => ({ ...given, missedPunch: true })) },
    { tripleMinutes: '0', forfeitedMinutes: '0' },
  ),

  review(480, 480, 480, '0'),
  review(240, 480, 480, '1'),
  review(480, 450, 480, '1'),
  review(480, 480, 479, '1'),
];

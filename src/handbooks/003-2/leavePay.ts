/** What 003.2 says of the pay of leave; of other kinds the text says nothing. */

/** Share of the pay that is kept, by kind of leave. */
export const PAY_FACTORS = [
  { id: 'sick', when: { kind: 'sick' }, gives: '40%', clause: ['003.2.leave.sick.pay', '003.2.leave.pay.table'] },
  {
    id: 'personal',
    when: { kind: 'personal' },
    gives: '0%',
    clause: ['003.2.leave.personal.pay', '003.2.leave.pay.table'],
  },
  {
    id: 'annual',
    when: { kind: 'annual' },
    gives: '100%',
    clause: ['003.2.leave.annual.pay', '003.2.leave.pay.table'],
  },
] as const;

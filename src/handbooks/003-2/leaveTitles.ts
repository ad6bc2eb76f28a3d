/** 003.2: what explanations call the kinds of leave, and the ranks of staff. */
export const kindTitles = {
  annual: { en: 'annual leave', zh: '年假' },
  personal: { en: 'personal leave', zh: '事假' },
  sick: { en: 'sick leave', zh: '病假' },
  marriage: { en: 'marriage leave', zh: '婚假' },
  maternity: { en: 'maternity leave', zh: '产假' },
  paternity: { en: 'paternity leave', zh: '陪产假' },
  bereavement: { en: 'bereavement leave', zh: '丧假' },
  prenatal: { en: 'prenatal check', zh: '产前检查假' },
  official: { en: 'official leave', zh: '公假' },
} as const;

export const rankTitles = {
  employee: { en: 'employee', zh: '员工' },
  supervisor: { en: 'supervisor', zh: '主管' },
  manager: { en: 'manager', zh: '经理' },
  director: { en: 'director', zh: '总监' },
} as const;

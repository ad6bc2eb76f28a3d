/** 004: what explanations call the three roles of the department. */
export const roleTitles = {
  manager: { en: 'manager', zh: '经理' },
  supervisor: { en: 'supervisor', zh: '主管' },
  specialist: { en: 'specialist', zh: '专员' },
} as const;

/** Clauses of 002.3 (training and conduct of property staff) on training, dress, conduct, words and decoration. */
import type { Clauses } from '../handbook.js';

export const complianceClauses002_3 = {
  '002.3.ethics.topics': {
    tag: 'S',
    title: { en: 'Five modules of conduct', zh: '行为规范五项培训' },
    source: '002.3/(二)',
  },
  '002.3.lists': {
    tag: 'S',
    title: { en: 'Five diligences, five loves, four requirements of service', zh: '五勤、五爱与服务四要求' },
    source: '002.3/(一)',
  },
  '002.3.dress.required': {
    tag: 'S',
    title: { en: 'Uniform and work card', zh: '着工服、佩戴工作牌' },
    source: '002.3/第三条-第五条',
  },
  '002.3.conduct.prohibited': {
    tag: 'S',
    title: { en: 'Prohibited conduct', zh: '禁止的行为' },
    source: '002.3/第六-第九条',
  },
  '002.3.phone.opening': {
    tag: 'S',
    title: { en: 'Opening sentence on the telephone', zh: '接电话首句用语' },
    source: '002.3/第十一条.2, 第十二条.2',
  },
  '002.3.phone.bannedWords': {
    tag: 'S',
    title: { en: 'Curt words are banned on the telephone', zh: '电话禁用生硬用语' },
    source: '002.3/第十一条.3',
  },
  '002.3.phrases.required': {
    tag: 'S',
    title: { en: 'Twenty polite phrases', zh: '二十条礼貌用语' },
    source: '002.3/第十二条',
  },
  '002.3.phrases.taboo': {
    tag: 'S',
    title: { en: 'Thirteen taboo phrases', zh: '十三条服务忌语' },
    source: '002.3/第十三条',
  },
  '002.3.decoration.notice': {
    tag: 'S',
    title: {
      en: 'The owner gives notice before decoration, the company its prohibitions and cautions',
      zh: '装修前业主告知,公司告知禁止行为和注意事项',
    },
    source: '002.3/(五).2',
  },
  '002.3.service.classes': {
    tag: 'S',
    title: { en: 'Three classes of property service, seven public services', zh: '物业服务三类与公共服务七项' },
    source: '002.3/(五).1',
  },
} as const satisfies Clauses;

/** 001.2: issues as policies. The text gives no scale of urgency: the adopter ranks each issue, 1 before 2. */
import { generalFamily } from '../../figures/general.js';
import { template } from '../../figures/template.js';
import { dutyOf } from '../dutyOf.js';
import { serviceClauses001_2 } from './service.clauses.js';

const duty = dutyOf('001.2', serviceClauses001_2);
const escalation = { clause: '001.2.issue.escalation', title: duty('001.2.issue.escalation').title } as const;
const priority = { clause: '001.2.issue.priority', title: duty('001.2.issue.priority').title } as const;
const FLAG = { type: 'flag' } as const;

export const servicePolicies001_2 = {
  issueEscalation: template(generalFamily, {
    id: '001.2/issue.escalation',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        canHandle: { en: 'Can be settled by the officer', zh: '本人能处理' },
        certain: { en: 'Officer sure', zh: '本人能确定' },
        withinAuthority: { en: "Within the officer's authority", zh: '在本职权限内' },
        major: { en: 'Major issue', zh: '属重大问题' },
        duty: { en: 'officer on duty', zh: '值班员' },
        supervisor: { en: 'supervisor', zh: '主管' },
        manager: { en: 'manager', zh: '经理' },
        supervisorThenManager: { en: 'supervisor, then manager', zh: '主管转报经理' },
      },
      facts: { canHandle: FLAG, certain: FLAG, withinAuthority: FLAG, major: FLAG },
      figures: {
        handler: {
          ...escalation,
          title: { en: 'Handled by', zh: '处理人' },
          kind: 'table',
          rows: [
            { as: 'manager', when: { major: true } },
            { id: 'cannot', as: 'supervisor', when: { canHandle: false } },
            { id: 'unsure', as: 'supervisor', when: { certain: false } },
            { id: 'beyondAuthority', as: 'supervisor', when: { withinAuthority: false } },
            { as: 'duty', nothing: true },
          ],
        },
        supervisorInformed: {
          ...escalation,
          title: { en: 'To be passed up', zh: '须上报' },
          kind: 'check',
          any: [{ handler: { not: 'duty' } }],
        },
      },
      readings: {
        major: {
          clause: '001.2.issue.escalation',
          question: {
            en: 'Does a major issue go to the manager directly, or through the supervisor?',
            zh: '重大问题直接交经理或经主管上报',
          },
          adopted: 'directly',
          options: { directly: {}, throughSupervisor: { 'figures.handler.rows.manager.as': 'supervisorThenManager' } },
        },
      },
    },
  }),
  /** The issues in the order of their arrival; of equal urgency the earlier comes first. */
  issuePriority: template(generalFamily, {
    id: '001.2/issue.priority',
    version: '1.0.0',
    blanks: {},
    data: {
      titles: {
        issue: { en: 'Issue asked for', zh: '所问事项' },
        issues: { en: 'issues', zh: '事项' },
        id: { en: 'Issue', zh: '事项' },
        urgency: { en: 'Rank of urgency', zh: '轻重缓急次序' },
      },
      facts: { issue: { type: 'label' } },
      lists: { issues: { id: { type: 'label' }, urgency: { type: 'number', digits: 0, atLeast: 1 } } },
      each: {
        issues: {
          arrival: { ...priority, title: { en: 'Place by arrival', zh: '到达次序' }, kind: 'nth' },
          ahead: {
            ...priority,
            title: { en: 'Urgency before arrival', zh: '急缓优先值' },
            kind: 'product',
            of: ['urgency', 'count'],
          },
          order: {
            ...priority,
            title: { en: 'Order by urgency and arrival', zh: '处理次序值' },
            kind: 'total',
            of: ['ahead', 'arrival'],
          },
        },
      },
      figures: {
        count: {
          ...priority,
          title: { en: 'Number of issues', zh: '事项数' },
          kind: 'tally',
          from: 'issues',
          take: 'count',
        },
        ownOrder: {
          ...priority,
          title: { en: 'Order of the issue asked for', zh: '所问事项的处理次序值' },
          kind: 'tally',
          from: 'issues',
          where: { id: { sameAs: 'issue' } },
          take: 'smallest',
          of: 'order',
        },
        /** When the issue that is asked for has its turn; one that was raised twice, the first time. */
        turn: {
          ...priority,
          title: { en: 'Turn of the issue asked for', zh: '所问事项的处理顺位' },
          kind: 'tally',
          from: 'issues',
          where: { order: { upTo: 'ownOrder' } },
          take: 'count',
        },
      },
    },
  }),
} as const;

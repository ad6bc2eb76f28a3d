/** 003.1: the service centre of a shopping plaza. */
import type { Handbook } from '../handbook.js';
import { conductClauses003_1 } from './conduct.clauses.js';
import { conductPolicies003_1 } from './conduct.policies.js';
import { counterClauses003_1 } from './counter.clauses.js';
import { counterPolicies003_1 } from './counter.policies.js';
import { serviceClauses003_1 } from './service.clauses.js';
import { servicePolicies003_1 } from './service.policies.js';
import { telephoneClauses003_1 } from './telephone.clauses.js';
import { telephonePolicies003_1 } from './telephone.policies.js';

export const handbook003_1 = {
  id: '003-1',
  title: { en: 'Service centre of a shopping plaza', zh: '购物广场客服中心管理制度' },
  clauses: { ...counterClauses003_1, ...telephoneClauses003_1, ...conductClauses003_1, ...serviceClauses003_1 },
  policies: { ...counterPolicies003_1, ...telephonePolicies003_1, ...conductPolicies003_1, ...servicePolicies003_1 },
} as const satisfies Handbook;

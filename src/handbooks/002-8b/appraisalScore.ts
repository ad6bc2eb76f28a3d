/** 002.8B: the month's score, 100 points less what went wrong. */
import { appraisalScoreFamily } from '../../appraisal/scoreMonth.js';
import { template } from '../../figures/template.js';

export const appraisalScore002_8B = template(appraisalScoreFamily, {
  id: '002-8b/appraisalScore',
  version: '1',
  blanks: {},
  data: {
    titles: {
      breach: { en: 'breach of the rules', zh: '违反制度' },
      games: { en: 'games', zh: '玩游戏' },
      noise: { en: 'loud noise', zh: '大声喧哗' },
      spitting: { en: 'spitting', zh: '随地吐痰' },
      littering: { en: 'littering', zh: '乱扔垃圾' },
      'irrelevant-reading': { en: 'reading what is not work', zh: '看与工作无关的书报或网页' },
      'perfunctory-assessment': { en: 'perfunctory assessment', zh: '敷衍考核' },
      'attendance.lateCount': { en: 'Times late', zh: '迟到次数' },
      'attendance.earlyCount': { en: 'Times gone early', zh: '早退次数' },
    },
    lists: {
      conduct: {
        date: { type: 'date' },
        kind: {
          type: 'label',
          labels: ['breach', 'games', 'noise', 'spitting', 'littering', 'irrelevant-reading', 'perfunctory-assessment'],
        },
      },
    },
    each: {
      daily: {
        notDoneShare: {
          kind: 'table',
          title: { en: 'Share for work not done', zh: '未完成扣分比例' },
          clause: '002.8B.deduct.daily',
          rows: [
            { id: 'fault', when: { notDone: true }, gives: '80%' },
            { id: 'none', gives: 0 },
          ],
        },
        notAsRequiredShare: {
          kind: 'table',
          title: { en: 'Share for work not as required', zh: '未按要求完成扣分比例' },
          clause: '002.8B.deduct.daily',
          rows: [
            { id: 'fault', when: { notAsRequired: true }, gives: '50%' },
            { id: 'none', gives: 0 },
          ],
        },
        notInTimeShare: {
          kind: 'table',
          title: { en: 'Share for work not in time', zh: '未及时完成扣分比例' },
          clause: '002.8B.deduct.daily',
          rows: [
            { id: 'fault', when: { notInTime: true }, gives: '20%' },
            { id: 'none', gives: 0 },
          ],
        },
        lostShare: {
          kind: 'most',
          title: { en: 'Share of the item that is lost', zh: '该项扣分比例' },
          clause: '002.8B.deduct.daily',
          of: ['notDoneShare', 'notAsRequiredShare', 'notInTimeShare'],
        },
        lost: {
          kind: 'product',
          title: { en: 'Points lost by the item', zh: '该项扣分' },
          clause: '002.8B.deduct.daily',
          unit: 'points',
          of: ['points', 'lostShare'],
        },
      },
      exceptional: {
        lost: {
          kind: 'table',
          title: { en: 'Points lost by the exceptional item', zh: '例外工作扣分' },
          clause: '002.8B.deduct.exceptional',
          unit: 'points',
          rows: [
            { id: 'notDone', when: { notDone: true }, gives: 3 },
            { id: 'notAsRequired', when: { notAsRequired: true }, gives: 2 },
            { id: 'notInTime', when: { notInTime: true }, gives: 1 },
            { id: 'none', gives: 0 },
          ],
        },
      },
      conduct: {
        lost: {
          kind: 'table',
          hit: 'only',
          title: { en: 'Points lost by conduct', zh: '行为扣分' },
          unit: 'points',
          rows: [
            { id: 'breach', when: { kind: 'breach' }, gives: '0.5', clause: '002.8B.deduct.violation' },
            {
              id: 'listed',
              when: { kind: ['games', 'noise', 'spitting', 'littering', 'irrelevant-reading'] },
              gives: 1,
              clause: '002.8B.deduct.special',
            },
            {
              id: 'perfunctory',
              when: { kind: 'perfunctory-assessment' },
              gives: 3,
              clause: '002.8B.deduct.perfunctory',
            },
          ],
        },
      },
      weeklyReports: {
        late: {
          kind: 'check',
          title: { en: 'Report late or missing', zh: '周报逾期或缺交' },
          clause: '002.8B.weekly.report',
          any: [{ status: ['late', 'overdue'] }],
        },
      },
    },
    figures: {
      itemPoints: {
        kind: 'tally',
        title: { en: 'Points of all daily items', zh: '日常工作分值合计' },
        unit: 'points',
        from: 'daily',
        take: 'sum',
        of: 'points',
      },
      itemsComplete: {
        kind: 'bands',
        title: { en: 'The items make up the pool', zh: '分值合计核对' },
        clause: '002.8B.itemWeights',
        by: 'itemPoints',
        bands: [{ id: 'pool', from: 80, upTo: 80, gives: true }],
        outside: 'refused',
      },
      exceptionalItems: {
        kind: 'tally',
        title: { en: 'Exceptional items', zh: '例外工作项数' },
        from: 'exceptional',
        take: 'count',
      },
      exceptionalWithin: {
        kind: 'bands',
        title: { en: 'Not too many exceptional items', zh: '例外工作项数核对' },
        clause: '002.8B.exceptional.max',
        by: 'exceptionalItems',
        bands: [{ id: 'allowed', upTo: 4, gives: true }],
        outside: 'refused',
      },
      itemPointsLost: {
        kind: 'tally',
        title: { en: 'Points lost by the items', zh: '各项扣分合计' },
        clause: '002.8B.deduct.daily',
        unit: 'points',
        from: 'daily',
        take: 'sum',
        of: 'lost',
      },
      dailyLost: {
        kind: 'total',
        title: { en: 'Points lost by daily work', zh: '日常工作扣分' },
        clause: '002.8B.deduct.daily',
        effect: 'points',
        unit: 'points',
        of: ['itemPointsLost'],
      },
      exceptionalLost: {
        kind: 'tally',
        title: { en: 'Points lost by exceptional work', zh: '例外工作扣分' },
        clause: '002.8B.deduct.exceptional',
        effect: 'points',
        unit: 'points',
        from: 'exceptional',
        take: 'sum',
        of: 'lost',
      },
      conductLost: {
        kind: 'tally',
        title: { en: 'Points lost by conduct', zh: '违规行为扣分' },
        effect: 'points',
        unit: 'points',
        from: 'conduct',
        take: 'sum',
        of: 'lost',
      },
      lateReports: {
        kind: 'tally',
        title: { en: 'Weekly reports late or missing', zh: '周报逾期次数' },
        from: 'weeklyReports',
        where: { late: true },
        take: 'count',
        oncePer: 'date',
      },
      reportsLost: {
        kind: 'product',
        title: { en: 'Points lost by weekly reports', zh: '周报逾期扣分' },
        clause: '002.8B.weekly.report',
        effect: 'points',
        unit: 'points',
        of: ['lateReports', 2],
      },
      latenessCount: {
        kind: 'total',
        title: { en: 'Times late or gone early', zh: '迟到、早退次数' },
        of: ['attendance.lateCount', 'attendance.earlyCount'],
      },
      latenessLost: {
        kind: 'product',
        title: { en: 'Points lost by lateness', zh: '迟到、早退扣分' },
        clause: '002.8B.deduct.lateness',
        effect: 'points',
        unit: 'points',
        of: ['latenessCount', '0.5'],
      },
      dailyScore: {
        kind: 'total',
        title: { en: 'Daily work', zh: '日常工作得分' },
        clause: '002.8B.weights',
        unit: 'points',
        of: [80],
        less: ['dailyLost'],
      },
      exceptionalScore: {
        kind: 'total',
        title: { en: 'Exceptional work', zh: '例外工作得分' },
        clause: '002.8B.weights',
        unit: 'points',
        of: [20],
        less: ['exceptionalLost'],
      },
      score: {
        kind: 'total',
        title: { en: 'Final score', zh: '最终得分' },
        clause: '002.8B.score.final',
        unit: 'points',
        of: ['dailyScore', 'exceptionalScore'],
        less: ['conductLost', 'reportsLost', 'latenessLost'],
      },
    },
    readings: {
      faults: {
        question: { en: 'Several faults of one item', zh: '同一项工作有多种问题' },
        clause: '002.8B.deduct.daily',
        adopted: 'heaviest',
        options: {
          heaviest: {},
          additive: { 'each.daily.lostShare.kind': 'total', 'each.daily.lostShare.atMost': 1 },
        },
      },
      undone: {
        question: {
          en: 'Work not done at all: does the item keep the rest of its points, or nothing?',
          zh: '未完成的工作保留剩余分值,还是全部扣除',
        },
        clause: '002.8B.deduct.daily',
        adopted: 'keepsRest',
        options: { keepsRest: {}, losesAll: { 'each.daily.notDoneShare.rows.fault.gives': '100%' } },
      },
      mainWork: {
        question: {
          en: 'Do all daily items lose points, or the main ones only?',
          zh: '“主要工作”指全部日常工作还是其中主要项目',
        },
        clause: '002.8B.deduct.daily',
        adopted: 'all',
        options: { all: {}, mainOnly: { 'figures.itemPointsLost.where': { main: true } } },
      },
      listedConduct: {
        question: {
          en: 'Does listed conduct cost its own points only, or those of a breach as well?',
          zh: '所列行为是否另按一般违规扣分',
        },
        clause: '002.8B.deduct.special',
        adopted: 'instead',
        options: { instead: {}, besides: { 'each.conduct.lost.rows.listed.gives': '1.5' } },
      },
      latenessAsBreach: {
        question: {
          en: 'Is lateness a breach of the rules besides, with the points of one?',
          zh: '迟到早退是否另按一般违规扣分',
        },
        clause: '002.8B.deduct.lateness',
        adopted: 'no',
        options: { no: {}, besides: { 'figures.latenessLost.of': ['latenessCount'] } },
      },
      itemPool: {
        question: { en: 'What the points of the daily items add up to', zh: '日常工作分值合计' },
        clause: ['002.8B.itemWeights', '002.8B.weights'],
        adopted: 'pool',
        options: {
          pool: {},
          hundred: {
            'figures.itemsComplete.bands.pool.from': 100,
            'figures.itemsComplete.bands.pool.upTo': 100,
            'figures.dailyLost': {
              kind: 'product',
              title: { en: 'Points lost by daily work', zh: '日常工作扣分' },
              clause: '002.8B.weights',
              effect: 'points',
              unit: 'points',
              of: ['itemPointsLost', '80%'],
            },
          },
        },
      },
    },
  },
});

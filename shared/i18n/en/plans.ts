import type { PlansErrors } from '../../contract/plans.ts'
import type { ErrorMessages } from '../messages.ts'

export const plans = {
  title: 'Commission plans',
  tab: 'Plans',
  open: 'Open commission plans',
  new: 'New plan',
  edit: 'Plan',
  label: 'Plans',
  empty: {
    title: 'No plans yet',
    text: 'A plan says what a company pays you: of what, how much, earned when, paid when. Every deal is reckoned by it.',
  },
  anyCompany: 'Every company without a plan of its own',
  saved: 'The plan is saved, and every deal reckoned again.',
  trash: 'Move to trash',
  trashed: 'The plan is in the trash.',
  validFrom: 'In force from',
  validTo: 'Until',
  openEnd: 'open-ended',
  errors: {
    nameEmpty: () => 'Give the plan a name.',
    endsBeforeStart: () => 'The plan ends before it begins.',
    sameStart: (p) =>
      `There is a version from ${p.validFrom} already. Change that one, or choose another day.`,
    lastVersion: () => 'A plan needs at least one version. Move the whole plan to the trash instead.',
    noRules: () => 'The plan has no rule yet: say what it pays.',
    bandsEmpty: (p) => `Rule ${p.rule} has no bands yet.`,
    bandsStart: (p) =>
      `Rule ${p.rule}: the first band begins at ${p.from}. What pays below? Let it begin at 0.`,
    bandsGap: (p) => `Rule ${p.rule}: between ${p.from} and ${p.to} no band pays. Close the gap.`,
    bandsOverlap: (p) =>
      `Rule ${p.rule}: two bands overlap: one begins at ${p.from}, the one before ends at ${p.to}.`,
    bandsEnd: (p) => `Rule ${p.rule}: the last band ends at ${p.to}. What pays above? Leave its end empty.`,
    bandBackwards: (p) => `Rule ${p.rule}: a band ends at ${p.to}, before it begins at ${p.from}.`,
    rateOutOfRange: (p) => `Rule ${p.rule}: ${p.percent} is no rate. Rates are between 0 and 100 %.`,
    pointsOrder: (p) => `Rule ${p.rule}: the points of the rate must rise in size.`,
    curveOrder: () => 'The points of a payout curve must rise in attainment.',
    quotaMissing: () => 'The plan speaks of a target but has none: give a sum, or take it from your targets.',
    sharesNotWhole: (p) =>
      `The shares add up to ${p.percent}; they must make 100 %. An overlay comes on top.`,
    shareOutOfRange: (p) => `${p.percent} is no share. Shares are between 0 and 100 %.`,
    meMissing: () => 'Say which of the shares is yours.',
    floorAboveCap: () => 'A least sum is above the most that may be paid.',
    lateOrder: () => 'The steps for late payment must rise in days.',
    sameCurrency: () => 'A rate needs two different currencies.',
    rateZero: () => 'A rate is more than zero.',
  } satisfies ErrorMessages<PlansErrors>,
}

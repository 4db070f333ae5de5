/**
 * What a person has looked at of pages after an action, which the matrix never shows: reasons as in audit/matrix/reviewed.yaml, and like those
 * each must be needed.
 */
export const reviewedAfterActions = [
  ...['sia-r66', 'sia-r69'].map(rule => ({
    checker: 'alfa',
    rule,
    where: ['element'],
    pages: ['dela-standard'],
    message: 'Could not fully resolve colors',
    verdict: 'checked',
    reason: 'What is announced after copying is for the ear alone: it is clipped, and nobody sees its colours. The button shows the same words.',
  })),
  {
    checker: 'qualweb',
    rule: 'QW-ACT-R41',
    where: ['element'],
    pages: ['dela-standard'],
    verdict: 'checked',
    reason: 'The field holds the address to copy and can only be read: nothing is filled in wrongly, and the status says in words what went wrong.',
  },
];

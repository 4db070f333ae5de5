import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

/** Sees to it that the visitor's zone is the one in which these tests were started: elsewhere they would prove nothing. */
export const expectZone = async (): Promise<void> => {
  const zone: string = await executeServerCommand('zone');
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(zone);
  const hoursAhead = { 'Europe/Stockholm': 2, 'America/New_York': -4, 'Pacific/Kiritimati': 14 }[zone];
  expect(hoursAhead, `the offset of ${zone}`).to.equal(new Date('2021-05-07T12:00Z').getTimezoneOffset() / -60);
};

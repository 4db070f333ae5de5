// Dates that a machine can read, with what they are.
const dates = 'src/parts/dates.ts';

export const dateFaults = [
  { id: 'time-without-datetime', file: dates, from: ' datetime=${machineReadable(date)}', to: '', fault: 'A `time` has no `datetime`.', criterion: '1.3.1', page: 'data-barn' },
  { id: 'time-invalid', file: dates, from: 'datetime=${machineReadable(date)}', to: 'datetime=${formatDate(date, texts)}', fault: 'A `datetime` is no date.', criterion: '1.3.1', page: 'data-barn' },
  { id: 'time-wrong', file: dates, from: 'datetime=${machineReadable(date)}', to: 'datetime="1999-12-31"', fault: 'A `datetime` is another date than its words.', criterion: '1.3.1', page: 'data-barn' },
  { id: 'time-span', file: dates, from: '<time datetime=${machineReadable(date)}>', to: '<span>', fault: 'A date is not marked as one.', criterion: '1.3.1', page: 'data-barn' },
  { id: 'date-unlabelled', file: dates, from: '`${label} <time', to: '`<time', fault: 'Nothing says what a date is about.', criterion: '2.4.6', page: 'data-barn' },
];

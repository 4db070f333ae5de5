// Dates that a machine can read, with what they are.
const page = 'data-barn';

export const dateFaults = [
  { id: 'time-without-datetime', fault: 'A `time` has no `datetime`.', criterion: '1.3.1', page, plant: ({ all }) => all('time').forEach(time => time.removeAttribute('datetime')) },
  { id: 'time-invalid', fault: 'A `datetime` is no date.', criterion: '1.3.1', page, plant: ({ all }) => all('time').forEach(time => { time.dateTime = time.textContent; }) },
  { id: 'time-impossible', fault: 'A `datetime` is a day that no calendar has.', criterion: '1.3.1', page, plant: ({ all }) => all('time').forEach(time => { time.dateTime = '2021-02-30'; }) },
  { id: 'time-wrong', fault: 'A `datetime` is another date than its words.', criterion: '1.3.1', page, plant: ({ all }) => all('time').forEach(time => { time.dateTime = '1999-12-31'; }) },
  { id: 'time-elsewhere', fault: 'A `datetime` is the day of its words in Greenwich, and another in Sweden.', criterion: '1.3.1', page, plant: ({ all }) => all('[part=published] time').forEach(time => { time.dateTime = '2021-05-07T22:30:00.000Z'; }) },
  { id: 'time-span', fault: 'A date is not marked as one.', criterion: '1.3.1', page, plant: ({ all, rename }) => all('time').forEach(time => rename(time, 'span')) },
  { id: 'date-unlabelled', fault: 'Nothing says what a date is about.', criterion: '2.4.6', page, plant: ({ all }) => all('[part] time').forEach(time => { for (const text of time.parentNode.childNodes) if (text.nodeType === Node.TEXT_NODE) text.data = ' '; }) },
];

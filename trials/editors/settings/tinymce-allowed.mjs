export const settings = {
  custom_elements: 'kommun-nyhet',
  extended_valid_elements: 'kommun-nyhet[!src|heading-level|locale|share|outdated-after|images]',
};

import { expect } from '@open-wc/testing';
import { attributeOf } from '../../src/article/names.js';

describe('the attribute of a property', () => {
  it('is in small letters, with a hyphen before each word', () => {
    expect(['url', 'datePublished', 'outdatedAfter'].map(attributeOf)).to.deep.equal(['url', 'date-published', 'outdated-after']);
  });
});

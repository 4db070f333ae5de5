/** The name of the attribute that marks what the embedding script wrote into the light DOM. */
export const OWN_MARK = 'data-kommun-nyhet';

/**
 * What the embedding script wrote into the light DOM. Known by this set, and not by the
 * attribute, which anybody can write: nothing is read from these nodes.
 */
export const ownNodes = new WeakSet<Node>();

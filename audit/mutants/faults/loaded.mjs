/** Where the text of an article from elsewhere stands, as a selector. */
export const loaded = ':is(.loaded, [slot=body])';

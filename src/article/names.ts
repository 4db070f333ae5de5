/** The attribute of a property: `datePublished` gives `date-published`. */
export const attributeOf = (property: string): string => property.replace(/[A-Z]/g, '-$&').toLowerCase();

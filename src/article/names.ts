/** The attribute of a property: `datePublished` gives `date-published`. */
export const attributeOf = (property: string): string => property.replace(/[A-Z]/g, '-$&').toLowerCase();

/** The property of an attribute: `date-published` gives `datePublished`. */
export const propertyOf = (attribute: string): string => attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

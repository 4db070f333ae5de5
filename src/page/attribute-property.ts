/** How a property is read and written that an attribute alone keeps, as of HTML's own: `null`, or `false`, where it is absent. */
export const attributeProperty = (attribute: string, isBoolean: boolean): PropertyDescriptor => ({
  configurable: true,
  enumerable: true,
  get(this: Element) {
    return isBoolean ? this.hasAttribute(attribute) : this.getAttribute(attribute);
  },
  set(this: Element, value: string | number | boolean | null | undefined) {
    if (isBoolean) this.toggleAttribute(attribute, !!value);
    else if (value == null) this.removeAttribute(attribute);
    else this.setAttribute(attribute, String(value));
  },
});

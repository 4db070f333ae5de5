/** Whether somebody is writing in a place: their editor would save what is written into it. */
export const isBeingEdited = (place: Element): boolean => (place as Partial<HTMLElement>).isContentEditable === true || place.ownerDocument.designMode === 'on';

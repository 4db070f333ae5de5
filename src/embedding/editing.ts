/** Whether somebody is writing in a place, or around it: their editor would save what is written into it. */
export const isBeingEdited = (place: Element): boolean => (place as Partial<HTMLElement>).isContentEditable === true || !!place.closest('[contenteditable]:not([contenteditable=false i])') || place.ownerDocument.designMode === 'on';

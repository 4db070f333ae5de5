// How a page is looked at. Each is a name by which the own checks say where they make sense.
export const modes = ['normal', 'narrow', 'spacing', 'large-text', 'forced-colors', 'more-contrast', 'dark', 'print', 'rtl'];

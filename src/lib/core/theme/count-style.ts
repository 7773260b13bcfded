/** Width of a count circle's outline, pixels. */
export const COUNT_LINE_PX = 1.5;

/** Opacity of the ring that stands for the low figure. */
export const COUNT_FILL_OPACITY = 0.16;

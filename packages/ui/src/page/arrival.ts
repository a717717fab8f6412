let hasArrivedBefore = false;

/** On the way from page to page the focus goes to the title; on the first page the browser has it right. */
export const arrival = {
  at(heading: HTMLElement | null) {
    if (hasArrivedBefore) heading?.focus({ preventScroll: true });
    hasArrivedBefore = true;
  },
};

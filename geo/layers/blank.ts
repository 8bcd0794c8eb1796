/** Name of an image that shows nothing: it keeps names from lying where it is placed. */
export const blankImage = 'oxus-blank';

/** Its radius in px; components/map draws it. */
export const blankRadius = 8;

/** Name of the header with which a page says up to which opdracht its screen is: the core refuses what it did not see. */
export const SEEN_HEADER = 'gezien';

/** `npm run bench -- --kort`: the daily loop, under two minutes; its figures replace no report. */
export const KORT = process.env.GEBIEDSPLANNER_BENCH === 'kort';

/** A number of times: of the whole bench, and of the short one. */
export const times = (whole: number, kort: number): number => (KORT ? kort : whole);

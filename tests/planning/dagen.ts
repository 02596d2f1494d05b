/** First day of everything, and today, in random work. */
export const START = '2015-01-05';
export const VANDAAG = '2026-03-02';

/** What an opdracht in the journal is: something new, or an earlier one that was taken back or done again. */
export const OPDRACHT_SOORTEN = ['wijziging', 'ongedaan', 'opnieuw'] as const;
export type OpdrachtSoort = (typeof OPDRACHT_SOORTEN)[number];

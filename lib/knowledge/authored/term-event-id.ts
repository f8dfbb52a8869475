/** The id of the row that the start or the end of an office term becomes; stable as long as the term's id is. */
export const termEventId = (termId: string, side: 'start' | 'end'): string => `${termId}-${side}`;

/** A session ends seven days after sign-in, or after a day without use, whichever comes first. */
export const sessionSeconds = 7 * 24 * 60 * 60;
export const idleHours = 24;

import notes from 'virtual:notes';

/** What the speaker sees and the audience does not; loaded by the speaker window alone. */
export { notes };

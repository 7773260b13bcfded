import plan from 'virtual:locate';

/** The plan of the game, for its page alone. */
export { plan };

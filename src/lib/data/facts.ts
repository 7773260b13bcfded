import facts from 'virtual:facts';

/** All sources and figures, for the pages that show them. */
export { facts };

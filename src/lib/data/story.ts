import story from 'virtual:story';

/** The story, checked when the site was built. */
export { story };

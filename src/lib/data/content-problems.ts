import problems from 'virtual:content-problems';

/** What is wrong in the content, `file:line path (step): message`; empty but in drafts, since a build stops. */
export { problems as contentProblems };

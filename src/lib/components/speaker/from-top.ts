import type { Attachment } from 'svelte/attachments';

/** Scrolls what it is attached to back to its top with every new step; `stepId` says which step it shows. */
export function fromTop(stepId: () => string | undefined): Attachment<HTMLElement> {
  return (element) => {
    // Read, so that the next step runs this again.
    void stepId();
    element.scrollTop = 0;
  };
}

import { goto } from '$app/navigation';
import { resolve } from '$app/paths';

/** Goes from the stage back to the tour, at the step that was shown. */
export function leaveStage(): void {
  const query = location.search.slice(1);
  void goto(resolve(query ? `/?${query}` : '/'));
}

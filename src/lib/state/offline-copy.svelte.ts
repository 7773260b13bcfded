/** The copy of the site that the browser keeps for when there is no network, and its newer version. */
export class OfflineCopy {
  #waiting = $state.raw<ServiceWorker | null>(null);
  #isComplete = $state(false);

  /** True when a newer version is complete and waits for the visitor. */
  get isUpdateReady(): boolean {
    return this.#waiting !== null;
  }

  /** True when all of this version is kept. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /**
   * Has the site kept, and watches for newer versions. `reload` is called when the visitor took one, in
   * every window: none may go on with the files of two. Where no copy can be kept nothing happens.
   */
  async follow(
    container: ServiceWorkerContainer,
    scriptUrl: string,
    reload: () => void
  ): Promise<void> {
    if (container.controller) {
      container.addEventListener('controllerchange', reload, { once: true });
    }
    container.addEventListener('message', ({ data }) => (this.#isComplete ||= data === 'complete'));
    container.startMessages();
    try {
      await container.register(scriptUrl);
    } catch (error) {
      // Blocked by a setting, or a host without https: the site works alike, with a network.
      console.info('No copy for use without a network is kept.', error);
      return;
    }
    const registration = await container.ready;
    registration.active?.postMessage('complete');
    const look = (): void => {
      this.#waiting = container.controller ? registration.waiting : null;
    };
    const watch = (): void => registration.installing?.addEventListener('statechange', look);
    registration.addEventListener('updatefound', watch);
    watch();
    look();
  }

  /** Lets the newer version take over; the page reloads with it. */
  takeUpdate(): void {
    this.#waiting?.postMessage('take-over');
  }
}

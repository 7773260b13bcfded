// What watch.js puts into every measured page.

interface FrameCount {
  readonly frames: number;
  readonly wallMs: number;
}

interface Window {
  readonly bench: {
    readonly frames: (isOver: () => boolean) => Promise<FrameCount>;
    leg?: Promise<FrameCount>;
  };
}

// Runs in every measured page before its own scripts: notes when things happen, counts frames.
{
  const seen = { lcpMs: 0 };
  const marks = new Map();

  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.lcpMs = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });

  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (!marks.has(name)) marks.set(name, startTime);
      // A binding of the benchmark's; it reads its meters when told.
      window.onBenchMark?.(name);
    }
  }).observe({ type: 'mark', buffered: true });

  const frames = (isOver) =>
    new Promise((resolve) => {
      const startMs = performance.now();
      let count = 0;
      requestAnimationFrame(function tick() {
        count += 1;
        if (isOver()) resolve({ frames: count, wallMs: performance.now() - startMs });
        else requestAnimationFrame(tick);
      });
    });

  window.bench = {
    /** Milliseconds since the navigation began. */
    times: () => ({
      fcpMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      lcpMs: seen.lcpMs,
      posterMs: marks.get('map:poster') ?? NaN,
      readyMs: marks.get('map:ready') ?? NaN
    }),

    /** Counts animation frames from now until `isOver`, asked once a frame. */
    frames,

    /** Begins to count until our stage rests at this step (`leg`), and until it has begun it (`begun`). */
    startLeg(stepId) {
      let left = 2;
      this.begun = frames(() => {
        if (document.querySelector('[data-stage]').dataset.step === stepId) left -= 1;
        return left === 0;
      });
      this.leg = frames(() => {
        const { step, mapSettled } = document.querySelector('[data-stage]').dataset;
        return step === stepId && mapSettled === 'true';
      });
    },

    /** What draws: a GPU or a program in its place. */
    renderer() {
      const gl = document.createElement('canvas').getContext('webgl2');
      const info = gl?.getExtension('WEBGL_debug_renderer_info');
      return gl && info ? gl.getParameter(info.UNMASKED_RENDERER_WEBGL) : 'no WebGL';
    }
  };
}

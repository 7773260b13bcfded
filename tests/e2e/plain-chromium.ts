// A Chromium without a graphics card and without WebGL, as on an office PC or a virtual desktop.

import { chromiumLaunch } from '../../scripts/setup/chromium-launch.ts';

const launch = chromiumLaunch();

/** For `test.use` at the top of a file: SVG is drawn by the processor, which is also the fastest here. */
export const plainChromium = {
  viewport: { width: 1024, height: 700 },
  contextOptions: { reducedMotion: 'reduce' as const },
  launchOptions: {
    ...launch,
    args: [
      ...launch.args.filter((arg) => !arg.includes('swiftshader')),
      '--disable-gpu',
      '--disable-gpu-rasterization',
      '--disable-3d-apis',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
    ]
  }
};

/** Where a window may lie, in the coordinates of all screens together. */
export interface ScreenPlace {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}

interface ScreenDetails {
  readonly screens: readonly ScreenPlace[];
  readonly currentScreen: ScreenPlace;
}

/** True where the browser can put a window on another screen, and there is one. */
export function canPlaceStage(own: Window): boolean {
  const { isExtended } = own.screen as { isExtended?: boolean };
  return 'getScreenDetails' in own && isExtended === true;
}

/** The screen this window is not on, where the browser tells and the person allows it; otherwise `null`. */
export async function otherScreen(own: Window): Promise<ScreenPlace | null> {
  const ask = (own as { getScreenDetails?: () => Promise<ScreenDetails> }).getScreenDetails;
  const details = await ask?.call(own).catch(() => null);
  return details?.screens.find((screen) => screen !== details.currentScreen) ?? null;
}

/** Opens the stage in a window of its own, on another screen if there is one; `null` when the browser refuses. */
export function openStage(own: Window, url: string, screen: ScreenPlace | null): Window | null {
  const place = screen
    ? `left=${screen.availLeft},top=${screen.availTop},width=${screen.availWidth},height=${screen.availHeight},fullscreen`
    : 'width=1280,height=720';
  return own.open(url, 'neighbourhood-stage', `popup,${place}`);
}

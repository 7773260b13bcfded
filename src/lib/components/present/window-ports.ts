import type { LinePorts } from '#lib/state/talk/talk-line.ts';

const CHANNEL = 'neighbourhood-talk';

/** What a line between windows needs of a browser window. Call `close` of the result when the line is closed. */
export function windowPorts(own: Window): LinePorts & { close(): void } {
  const channel = 'BroadcastChannel' in own ? new BroadcastChannel(CHANNEL) : null;
  // A window found by its opener only; a page opened by a link has none.
  const opener = own.opener as Window | null;
  return {
    id: `${own.performance.timeOrigin}-${Math.random()}`,
    origin: own.origin,
    opener,
    nowMs: () => Date.now(),
    steadyMs: () => own.performance.now(),
    listen(hear) {
      const onmessage = ({ data, origin, source }: MessageEvent): void =>
        // Windows post here; a worker or a port would be nobody we know.
        hear(data, origin, source && 'closed' in source ? source : null);
      own.addEventListener('message', onmessage);
      return () => own.removeEventListener('message', onmessage);
    },
    every(periodMs, call) {
      const timer = own.setInterval(call, periodMs);
      return () => own.clearInterval(timer);
    },
    channel: channel && {
      post: (data) => channel.postMessage(data),
      listen(hear) {
        const onmessage = ({ data }: MessageEvent): void => hear(data);
        channel.addEventListener('message', onmessage);
        return () => channel.removeEventListener('message', onmessage);
      }
    },
    close: () => channel?.close()
  };
}

import {
  messageOf,
  readMessage,
  type Message,
  type MessageBody,
  type Role
} from '#lib/core/present/messages.ts';

/** Another window, as far as we need it. */
export interface Peer {
  postMessage(data: unknown, targetOrigin: string): void;
  readonly closed: boolean;
}

/** A channel that all windows of one origin share; there may be none. */
export interface SharedChannel {
  post(data: unknown): void;
  listen(hear: (data: unknown) => void): () => void;
}

/** What the line needs of the world. */
export interface LinePorts {
  /** Tells this window from all others. */
  readonly id: string;
  /** This page's origin; "null" for a file. */
  readonly origin: string;
  /** The window that opened this one. */
  readonly opener: Peer | null;
  /** Hears what is posted to this window. */
  listen(hear: (data: unknown, origin: string, source: Peer | null) => void): () => void;
  readonly channel: SharedChannel | null;
  every(periodMs: number, call: () => void): () => void;
  /** The wall clock, milliseconds; it may be set while a talk goes on. */
  nowMs(): number;
  /** A clock that only goes on, milliseconds. */
  steadyMs(): number;
}

/** How often a window says that it is there. */
const PING_MS = 400;
/** So long the shared channel waits for a window that is known, before it is listened to. */
const CHANNEL_WAITS_MS = PING_MS;
/** Nothing heard for so long: the other window is gone, or its browser has put it to sleep. */
const LOST_MS = 2_500;

/**
 * The line between the stage and the speaker's window. Posts from window to window, which works for two
 * files on a stick too, and on the shared channel where no such window answers: another talk in the same
 * browser is on that channel as well, and is none of ours. A window that is reloaded is found again by its pings.
 */
export class TalkLine {
  readonly #ports: LinePorts;
  readonly #role: Role;
  readonly #hear: (said: MessageBody, atMs: number) => void;
  readonly #peers = new Set<Peer>();
  /** The last message heard from each window. */
  readonly #lastNumbers = new Map<string, number>();
  /** How far this window's clock is ahead of each other's, by the message that was the least time on its way. */
  readonly #clockShiftsMs = new Map<string, number>();
  #number = 0;
  #openedMs = 0;
  #lastHeardMs: number | null = null;
  /** When a window was heard last that posts to this one. */
  #lastMetMs: number | null = null;
  #ping: () => void = () => undefined;

  /** `hear` is told when something was said, by the clock of `ports.steadyMs`. */
  constructor(ports: LinePorts, role: Role, hear: (said: MessageBody, atMs: number) => void) {
    this.#ports = ports;
    this.#role = role;
    this.#hear = hear;
    if (ports.opener) {
      this.#peers.add(ports.opener);
    }
  }

  /** Begins to listen and to ping; returns the way to stop. `onping` is called with every ping of our own. */
  open(isNew: () => boolean, onping: () => void): () => void {
    const { channel } = this.#ports;
    this.#openedMs = this.#ports.steadyMs();
    this.#ping = () => this.say({ kind: 'ping', isNew: isNew() });
    const ping = (): void => {
      this.#ping();
      onping();
    };
    const stops = [
      this.#ports.listen((data, origin, source) => {
        if (this.#isOurs(origin)) {
          this.#receive(readMessage(data), source);
        }
      }),
      channel?.listen((data) => {
        if (this.#usesChannel()) {
          this.#receive(readMessage(data), null);
        }
      }),
      this.#ports.every(PING_MS, ping)
    ];
    ping();
    return () => stops.forEach((stop) => stop?.());
  }

  /** Adds a window that this one has opened. */
  add(peer: Peer): void {
    this.#peers.add(peer);
  }

  say(said: MessageBody): void {
    const nowMs = this.#ports.steadyMs();
    const message = messageOf(this.#ports.id, this.#role, this.#number, said, nowMs);
    this.#number += 1;
    // A file has no origin that could be named; what is said are steps and positions, nothing secret.
    const target = this.#isFile() ? '*' : this.#ports.origin;
    for (const peer of this.#peers) {
      if (peer.closed) {
        this.#forget(peer);
      } else {
        peer.postMessage(message, target);
      }
    }
    if (this.#usesChannel()) {
      this.#ports.channel?.post(message);
    }
  }

  /** True while the other window answers. A window known to be closed is gone at once. */
  isHeard(): boolean {
    const isClosed = this.#peers.size > 0 && [...this.#peers].every((peer) => peer.closed);
    return (
      !isClosed &&
      this.#lastHeardMs !== null &&
      this.#ports.steadyMs() - this.#lastHeardMs < LOST_MS
    );
  }

  #receive(message: Message | null, source: Peer | null): void {
    if (!message || message.role === this.#role) {
      return;
    }
    if (source) {
      this.#meet(source);
    }
    const last = this.#lastNumbers.get(message.from) ?? -1;
    if (message.number <= last) {
      return;
    }
    this.#lastNumbers.set(message.from, message.number);
    this.#lastHeardMs = this.#ports.steadyMs();
    if (message.body.kind === 'ping') {
      // Timers of a hidden window sleep, but it still answers.
      this.say({ kind: 'pong' });
    }
    this.#hear(message.body, this.#timeOf(message));
  }

  /** When a message was said: a busy window hears of it late, and of several at once. */
  #timeOf({ from, saidAtMs }: Message): number {
    const nowMs = this.#ports.steadyMs();
    if (saidAtMs === null) {
      return nowMs;
    }
    const shiftMs = Math.min(this.#clockShiftsMs.get(from) ?? Infinity, nowMs - saidAtMs);
    this.#clockShiftsMs.set(from, shiftMs);
    return saidAtMs + shiftMs;
  }

  /** A window that is heard for the first time is told at once who is here. */
  #meet(source: Peer): void {
    const isNew = !this.#peers.has(source);
    this.#peers.add(source);
    this.#lastMetMs = this.#ports.steadyMs();
    if (isNew) {
      this.#ping();
    }
  }
  /** Not while a window answers that posts to this one, nor before one that is known had the time to. */
  #usesChannel(): boolean {
    const nowMs = this.#ports.steadyMs();
    if (this.#lastMetMs !== null) {
      return nowMs - this.#lastMetMs >= LOST_MS;
    }
    return this.#peers.size === 0 || nowMs - this.#openedMs >= CHANNEL_WAITS_MS;
  }

  /** A closed window is not heard any more, unless another one is there. */
  #forget(peer: Peer): void {
    this.#peers.delete(peer);
    if (this.#peers.size === 0) {
      this.#lastHeardMs = null;
      this.#lastMetMs = null;
    }
  }

  #isFile(): boolean {
    return this.#ports.origin === 'null' || this.#ports.origin.startsWith('file:');
  }

  #isOurs(origin: string): boolean {
    return this.#isFile()
      ? origin === 'null' || origin === '' || origin.startsWith('file:')
      : origin === this.#ports.origin;
  }
}

import * as v from 'valibot';
import { KEY_TABLE } from '../keys/key-table.ts';
import { SIMPLE_REASONS } from '../scene/simple-reason.ts';
import { deskSchema } from './desk.ts';

/** Marks our messages among those of extensions, tools and other pages. */
const APP = 'neighbourhood-talk';
/** Raised when the messages change: windows of two versions do not talk to each other. */
const VERSION = 2;

const COMMANDS = [...new Set(KEY_TABLE.map(({ command }) => command))];

const id = v.pipe(v.string(), v.maxLength(80));
const degrees = v.pipe(v.number(), v.finite());
const position = v.pipe(
  v.tuple([degrees, degrees]),
  v.readonly(),
  v.check(([lng, lat]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90)
);
const px = v.pipe(v.number(), v.minValue(1), v.maxValue(20_000));
const cover = v.picklist(['none', 'black', 'white']);

/** What the stage tells of itself. */
const report = v.object({
  stepId: id,
  cover,
  panel: v.picklist(['none', 'help', 'overview', 'jump']),
  tool: v.picklist(['none', 'pointer', 'draw', 'magnify']),
  digits: id,
  isCaptionShown: v.boolean(),
  isPlaying: v.boolean(),
  isMapFree: v.boolean(),
  isDark: v.boolean(),
  mapSize: v.object({ width: px, height: px }),
  /** Why the map is the simple one against all wishes. A stage of before this was told says nothing of it. */
  simpleMap: v.optional(v.nullable(v.picklist(SIMPLE_REASONS)), null)
});

const body = v.variant('kind', [
  // "I am here"; a new window is told where the talk stands.
  v.object({ kind: v.literal('ping'), isNew: v.boolean() }),
  v.object({ kind: v.literal('pong') }),
  v.object({ kind: v.literal('report'), report, isNew: v.boolean(), desk: v.nullable(deskSchema) }),
  // Whether the stage was dark is not known to a speaker who never had one.
  v.object({ kind: v.literal('resume'), stepId: id, cover, isDark: v.nullable(v.boolean()) }),
  v.object({ kind: v.literal('command'), command: v.picklist(COMMANDS), key: id }),
  v.object({ kind: v.literal('stop') }),
  v.object({ kind: v.literal('go-to'), stepId: id }),
  v.object({ kind: v.literal('open-place'), placeId: id }),
  v.object({ kind: v.literal('dark'), isDark: v.boolean() }),
  // The living map is to be tried once more.
  v.object({ kind: v.literal('enliven') }),
  v.object({ kind: v.literal('desk'), desk: deskSchema }),
  v.object({ kind: v.literal('pointer'), at: v.nullable(position) }),
  v.object({ kind: v.literal('ink'), at: position, isStart: v.boolean() }),
  v.object({ kind: v.literal('erase') })
]);

const envelope = v.object({
  app: v.literal(APP),
  version: v.literal(VERSION),
  from: id,
  role: v.picklist(['stage', 'speaker']),
  /** Counts up by one with every message of a window. */
  number: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** When it was said, by a steady clock of the window's own, milliseconds. Windows of before do not tell. */
  saidAtMs: v.optional(v.nullable(v.pipe(v.number(), v.finite())), null),
  body
});

export type Role = 'stage' | 'speaker';
export type Report = v.InferOutput<typeof report>;
export type MessageBody = v.InferOutput<typeof body>;
export type Message = v.InferOutput<typeof envelope>;

/** Wraps what is said, ready to be posted. */
export function messageOf(
  from: string,
  role: Role,
  number: number,
  said: MessageBody,
  saidAtMs: number | null = null
): Message {
  return { app: APP, version: VERSION, from, role, number, saidAtMs, body: said };
}

/** Reads anything a window may be sent; `null` for what is not ours, of another version, or malformed. */
export function readMessage(data: unknown): Message | null {
  const result = v.safeParse(envelope, data);
  return result.success ? result.output : null;
}

/** What the stage can do outside itself. */
export interface StageWorld {
  fillScreen(): void;
  unfillScreen(): void;
  openSpeaker(): void;
  leave(): void;
  /** Someone gave a command, in either window: the talk is on. Called before it is carried out. */
  heed(): void;
}

import { describe, expect, it } from 'vitest';
import { started } from './test-talk.ts';

describe('a panel of the speaker window', () => {
  it.each([
    ['next', 'PageDown'],
    ['back', 'PageUp'],
    ['close', 'Escape']
  ] as const)('is closed by %s, which does nothing else', (command, key) => {
    const { desk, stage, stageClock, settle } = started();
    desk.press('next', 'PageDown');
    settle();
    stage.press('help', '?');
    settle();
    desk.press('overview', 'o');
    desk.press(command, key);
    settle();
    expect([desk.panel, stage.talk.panel, stageClock.stepId]).toEqual(['none', 'help', 'second']);
  });

  it.each([
    ['End', (desk: Desk) => desk.press('last', 'End')],
    ['a number and Enter', (desk: Desk) => desk.press('next', 'Enter')]
  ] as const)('is closed by %s, which goes to its step', (_, act) => {
    const { desk, stageClock, settle } = started();
    desk.press('overview', 'o');
    desk.press('go-to-number', '3');
    settle();
    act(desk);
    settle();
    expect([desk.panel, stageClock.stepId]).toEqual(['none', 'third']);
  });

  it('stays open with what is no step', () => {
    const { desk, stage, settle } = started();
    desk.press('overview', 'o');
    desk.press('black', 'b');
    settle();
    expect([desk.panel, stage.talk.cover]).toEqual(['overview', 'black']);
  });
});

type Desk = ReturnType<typeof started>['desk'];

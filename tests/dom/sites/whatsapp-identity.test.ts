import { describe, expect, it } from 'vitest';
import { isOwn, keyOf } from '../../../src/sites/whatsapp/identity.ts';

function message(id: string, icon = ''): Element {
  const element = document.createElement('div');
  element.setAttribute('data-id', id);
  const mark = document.createElement('span');
  mark.setAttribute('data-icon', icon);
  element.append(mark);
  return element;
}

describe('keyOf', () => {
  it.each([
    [
      'false_923000000000@c.us_A7B3C40F6085AE862372509FB3BDEFAA',
      'A7B3C40F6085AE862372509FB3BDEFAA',
    ],
    [
      'true_923000000000@lid_AC1ED7A0B39BA5E0CBD2250377919CC6_out',
      'AC1ED7A0B39BA5E0CBD2250377919CC6',
    ],
    [
      'false_120363000000000001@g.us_3AB37E2A5A3D13B89B0B_923000000000@c.us',
      '3AB37E2A5A3D13B89B0B',
    ],
    [
      'false_120363000000000001@g.us_3AB37E2A5A3D13B89B0B_1203630000000002@lid',
      '3AB37E2A5A3D13B89B0B',
    ],
    [
      'album-false_120363000000000001@g.us_3A33578A8C0A8AA3DCD8_923000000000@',
      '3A33578A8C0A8AA3DCD8',
    ],
    ['3AD3892BCC9056BA4304', '3AD3892BCC9056BA4304'],
    ['grouped-sticker-1', 'grouped-sticker-1'],
    ['', ''],
  ])('%s', (id, key) => {
    expect(keyOf(message(id))).toBe(key);
  });
});

describe('isOwn', () => {
  it.each([
    ['true_1@c.us_3EB0', '', true],
    ['false_1@c.us_3EB0', 'msg-dblcheck', false],
    ['3EB0', 'msg-dblcheck', true],
    ['3EB0', 'msg-check-refreshed', true],
    ['3EB0', 'msg-time', true],
    ['3EB0', 'tail-out', false],
    ['3EB0', 'msg-video', false],
    ['3EB0', '', false],
  ])('%s with icon "%s": %s', (id, icon, own) => {
    expect(isOwn(message(id, icon))).toBe(own);
  });
});

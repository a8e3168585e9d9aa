import { expect, test } from 'vitest';
import {
  dispatch,
  type Handlers,
  type Message,
  type PageReport,
} from '../../../src/platform/messages.ts';

const REPORT: PageReport = {
  url: '',
  site: '',
  health: 'empty',
  posts: [],
  warnings: [],
  errors: [],
};
const MESSAGES: Message[] = [
  { type: 'report' },
  { type: 'leave', site: 'facebook' },
  { type: 'count', warnings: 2, health: 'reading' },
  { type: 'font' },
  { type: 'words' },
  { type: 'check-page' },
  { type: 'check-text', text: 'words' },
];

test.each(MESSAGES)('a $type message reaches its handler, and no other', async (message) => {
  const heard: string[] = [];
  const hear = (type: string) => async () => {
    heard.push(type);
  };
  const handlers: Handlers = {
    report: async () => {
      heard.push('report');
      return REPORT;
    },
    leave: hear('leave'),
    count: hear('count'),
    font: async () => {
      heard.push('font');
      return 'AAAA';
    },
    words: hear('words'),
    checkPage: hear('check-page'),
    checkText: hear('check-text'),
  };
  await dispatch(message, handlers, 1);
  expect(heard).toEqual([message.type]);
});

test.each(MESSAGES)('a part without a handler leaves a $type message to others', (message) => {
  expect(dispatch(message, {}, 1)).toBeUndefined();
});

test('a message of another version is left alone', () => {
  const message = { type: 'no-such-thing' } as unknown as Message;
  expect(dispatch(message, { report: async () => REPORT }, 1)).toBeUndefined();
});

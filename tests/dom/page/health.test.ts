import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isBotCheck } from '../../../src/page/blocked.ts';
import { feed, PLAIN, post } from './feed.ts';
import { run, settled } from './run.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  history.replaceState(null, '', '/');
});
afterEach(() => {
  vi.useRealTimers();
  document.title = '';
});

const EMPTY_ROW = '<div data-post><b>something new</b></div>';
const pass = async (seconds: number) => {
  vi.advanceTimersByTime(seconds * 1000);
  await settled();
};

test('posts found: reading', async () => {
  const { page, counts } = run(post(PLAIN));
  await pass(5);
  expect(page.report().health).toBe('reading');
  expect(counts.at(-1)).toEqual([0, 'reading']);
});

test('posts expected and not found: empty at first, unreadable after three looks', async () => {
  const { page, counts } = run(EMPTY_ROW);
  await settled();
  expect(page.report().health).toBe('empty');
  await pass(2);
  expect(page.report().health).toBe('empty');
  await pass(1);
  expect(page.report().health).toBe('unreadable');
  expect(counts.at(-1)).toEqual([0, 'unreadable']);
});

test('an unreadable page that becomes readable says so at once', async () => {
  const { page, counts } = run(EMPTY_ROW);
  await pass(4);
  document.querySelector('main')!.insertAdjacentHTML('beforeend', post(PLAIN));
  await settled();
  expect(counts.at(-1)).toEqual([0, 'reading']);
  expect(page.report().health).toBe('reading');
});

test('where no posts are expected, none found is empty', async () => {
  history.replaceState(null, '', '/friends');
  const { page } = run(EMPTY_ROW);
  await pass(10);
  expect(page.report().health).toBe('empty');
});

test('where the site itself says that there is nothing, none found is empty', async () => {
  const { page } = run(EMPTY_ROW, { site: { ...feed, container: () => undefined } });
  await pass(10);
  expect(page.report().health).toBe('empty');
});

test('another address starts the looking over', async () => {
  const { page } = run(EMPTY_ROW);
  await pass(4);
  expect(page.report().health).toBe('unreadable');
  history.pushState(null, '', '/groups/1');
  await pass(2);
  const url = new URL('/groups/1', location.href).href;
  expect(page.report()).toMatchObject({ health: 'empty', url });
  await pass(2);
  expect(page.report().health).toBe('unreadable');
});

const CHECKS = {
  title: '',
  form: '<form id="challenge-form"></form>',
  notice: '<div id="challenge-error-text">Enable JavaScript</div>',
  widget: '<input type="hidden" id="cf-chl-widget-0j0i8_response">',
  block: '<ul class="cferror_details"></ul>',
};
test.each(Object.entries(CHECKS))(
  'a bot check by its %s is blocked, not empty',
  async (kind, html) => {
    if (kind === 'title') document.title = 'Just a moment...';
    const { page, counts } = run(html);
    await pass(5);
    expect(page.report().health).toBe('blocked');
    expect(counts.at(-1)).toEqual([0, 'blocked']);
  },
);

/** happy-dom refuses frames, so the document is a stand-in. */
function withCaptcha(width: number, height: number): Document {
  const frame = { getBoundingClientRect: () => ({ width, height }) };
  const found = { title: '', querySelector: () => null, querySelectorAll: () => [frame] };
  return found as unknown as Document;
}

test('a captcha is a bot check when it is seen, not when it waits unseen', () => {
  expect(isBotCheck(withCaptcha(300, 74))).toBe(true);
  expect(isBotCheck(withCaptcha(0, 0))).toBe(false);
});

test('a page with posts is no bot check, whatever its title', async () => {
  document.title = 'Just a moment of peace';
  const { page } = run(post(PLAIN));
  await settled();
  expect(page.report().health).toBe('reading');
});

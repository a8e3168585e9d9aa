import { assess } from '../../core/assess.ts';
import { signalMessage } from '../../i18n/dynamic.ts';
import type { PageReport } from '../../platform/messages.ts';
import type { DemoPost } from './posts.ts';

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

const FIRST_WORDS = 64;

function level(post: DemoPost, report: PageReport): string {
  const read = report.posts.findIndex(({ text }) => squeeze(text) === squeeze(post.text));
  if (read === -1) return 'NOT READ';
  const drawn = report.warnings.some((warning) => warning.post === read);
  const { level: judged } = report.posts[read]!;
  if (judged === 'quiet') return 'silent';
  return drawn ? judged : `${judged}, NOT DRAWN`;
}

function reasons(post: DemoPost): string[] {
  return assess(post.text).evidence.map(
    ({ signal, quote }) => `      ${signalMessage(signal, 'saw', 'en')}: “${squeeze(quote)}”`,
  );
}

/** One line for each post that we wrote: what it is, what became of it, and why. */
export function table(posts: readonly DemoPost[], report: PageReport): string[] {
  return posts.flatMap((post) => {
    const outcome = level(post, report);
    const words = squeeze(post.text).slice(0, FIRST_WORDS);
    const row = `  ${outcome.padEnd(8)} ${post.kind.padEnd(7)} ${post.lang.padEnd(11)} ${words}…`;
    return [row, ...(outcome === 'silent' ? [] : reasons(post))];
  });
}

/** How the posts of one page fared, in one sentence. */
export function summary(posts: readonly DemoPost[], report: PageReport): string {
  const warned = (kind: DemoPost['kind']) =>
    posts.filter((post) => post.kind === kind && /check|warn/.test(level(post, report))).length;
  const written = (kind: DemoPost['kind']) => posts.filter((post) => post.kind === kind).length;
  return (
    `${warned('lure')} of ${written('lure')} lures and ` +
    `${warned('honest')} of ${written('honest')} honest posts were warned about.`
  );
}

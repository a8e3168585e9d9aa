import type { Health, Level, ReportedPost } from '../../core/post.ts';
import type { PageFinding } from './model.ts';

/** What the popup needs of a page's report; a page without a content script reports its health only. */
interface Report {
  readonly health: Health;
  readonly posts?: readonly ReportedPost[];
  readonly warnings?: readonly { readonly post: number; readonly level: Level }[];
}

/** The posts that bear a warning, with the beginnings a reader knows them by. */
export function findingOf({ health, posts = [], warnings = [] }: Report): PageFinding {
  const found = warnings.flatMap(({ post, level }) => {
    const text = posts[post]?.text;
    return text === undefined || level === 'quiet' ? [] : [{ level, text }];
  });
  return { health, posts: posts.length, found };
}

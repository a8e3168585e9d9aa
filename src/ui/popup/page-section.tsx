import { textDirection, textLanguage } from '../../i18n/bidi.ts';
import { LevelIcon } from '../warning/level-icon.tsx';
import { useWords } from '../words.tsx';
import type { PageFinding, PopupEvents, PopupModel } from './model.ts';

/** The badge has the whole number; a popup lists what fits. */
const MOST_LISTED = 5;
/** Enough to know a post again. */
const BEGINNING = 90;

function beginning(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= BEGINNING) return line;
  // Whole words only; a text without spaces is cut where it must be.
  const words = line.slice(0, line.lastIndexOf(' ', BEGINNING));
  return `${words || line.slice(0, BEGINNING)}…`;
}

function Found({ found, dark }: Pick<PageFinding, 'found'> & Pick<PopupModel, 'dark'>) {
  const words = useWords();
  const listed = found.slice(0, MOST_LISTED);
  return (
    <>
      <p class="strong">{words('popup.found', { count: found.length })}</p>
      <ul class="found">
        {listed.map(({ level, text }, index) => (
          <li key={index} class={`note ${level}`} data-theme={dark ? 'dark' : 'light'}>
            <LevelIcon level={level} />
            <span>
              <span class="level strong">{words(`level.${level}`)}</span>
              <bdi lang={textLanguage(text)} dir={textDirection(text)}>
                {beginning(text)}
              </bdi>
            </span>
          </li>
        ))}
      </ul>
      {found.length > MOST_LISTED && (
        <p>{words('popup.found.more', { count: found.length - MOST_LISTED })}</p>
      )}
    </>
  );
}

/** Whether the page can be read, what the user can do about it, and what was found. */
export function PageSection(props: {
  readonly page: PageFinding;
  readonly refused: boolean;
  readonly dark: boolean;
  readonly checkPage: PopupEvents['checkPage'];
}) {
  const words = useWords();
  const { health, posts, found } = props.page;
  return (
    <section aria-labelledby="page">
      <h2 id="page" class="strong">
        {words('popup.page')}
      </h2>
      <div role="status" class={`health ${health}`}>
        <p class="strong">
          {health === 'reading'
            ? words('health.reading.state', { posts })
            : words(`health.${health}.state`)}
        </p>
        <p>{words(props.refused ? 'popup.refused' : `health.${health}.do`)}</p>
        {(health === 'reading' || found.length > 0) && <Found found={found} dark={props.dark} />}
      </div>
      {health === 'unsupported' && !props.refused && (
        <button type="button" class="main" onClick={props.checkPage}>
          {words('popup.checkpage')}
        </button>
      )}
    </section>
  );
}

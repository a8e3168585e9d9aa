import type { ShownLevel } from './model.ts';

/**
 * The level as a shape: an outlined eye for "look closer", a filled octagon for strong signs, so
 * that neither colour nor reading is needed to tell them apart. The words beside it name the level.
 */
export function LevelIcon({ level }: { readonly level: ShownLevel }) {
  return level === 'check' ? (
    <svg class="icon" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="2.5">
        <path d="M3 16c3.5-6 8-9 13-9s9.500 3 13 9c-3.500 6-8 9-13 9s-9.500-3-13-9z" />
        <circle cx="16" cy="16" r="4" />
      </g>
    </svg>
  ) : (
    <svg class="icon" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        fill="currentColor"
        fill-rule="evenodd"
        d="M10.600 3h10.800L29 10.600v10.800L21.400 29H10.600L3 21.400V10.600zM14.250 8.500v9.500h3.500V8.500zM16 20.500a2 2 0 1 0 0 4 2 2 0 0 0 0-4z"
      />
    </svg>
  );
}

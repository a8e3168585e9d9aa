/** Plot area in px; both axes run from 0 to 1. */
export const PLOT = { left: 56, top: 44, size: 360 } as const;

/**
 * Series colours for white and for dark ground: Okabe and Ito's set, which colour-blind readers can
 * tell apart, lightened for the dark; `dash` tells the lines apart without any colour.
 */
export const STYLES = [
  { light: '#0072b2', dark: '#6cb8f0', dash: '' },
  { light: '#d55e00', dark: '#ff9d5c', dash: '7 4' },
  { light: '#00805a', dark: '#4fd1a5', dash: '2 3' },
  { light: '#a8588a', dark: '#e29fcb', dash: '10 3 2 3' },
  { light: '#6b6b6b', dark: '#b5b5b5', dash: '4 2' },
  { light: '#8a6d00', dark: '#e6c34a', dash: '1 4' },
] as const;

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** px to a tenth: enough to draw, and short in the file. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);

export const atX = (share: number): number => PLOT.left + share * PLOT.size;
export const atY = (share: number): number => PLOT.top + (1 - share) * PLOT.size;

/** The look, in one `<style>`: follows the reader's light or dark setting, also inside `<img>`. */
function look(): string {
  const series = (ground: 'light' | 'dark') =>
    STYLES.map((style, n) => `.s${n}{stroke:${style[ground]}}.f${n}{fill:${style[ground]}}`).join(
      '',
    );
  return (
    '<style>text{font:13px system-ui,sans-serif;fill:#1c1c1c}.t{font-size:15px;font-weight:600}' +
    '.bg{fill:#fff}.axis{stroke:#555;fill:none}.grid{stroke:#e2e2e2}.line{fill:none;stroke-width:2}' +
    `${series('light')}` +
    '@media (prefers-color-scheme:dark){text{fill:#ececec}.bg{fill:#17191c}.axis{stroke:#aaa}' +
    `.grid{stroke:#33373c}${series('dark')}}</style>`
  );
}

export interface Labels {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  /** Read out in place of the picture. */
  readonly about: string;
}

/** A whole SVG with axes from 0 to 1; `body` is drawn over the grid, `width` leaves room on the right. */
export function frame({ title, x, y, about }: Labels, body: string, width: number): string {
  const height = PLOT.top + PLOT.size + 52;
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((share) => [
    `<path class="grid" d="M${px(atX(share))} ${PLOT.top}v${PLOT.size}M${PLOT.left} ${px(atY(share))}h${PLOT.size}"/>`,
    `<text x="${px(atX(share))}" y="${PLOT.top + PLOT.size + 18}" text-anchor="middle">${share}</text>`,
    `<text x="${PLOT.left - 8}" y="${px(atY(share) + 4)}" text-anchor="end">${share}</text>`,
  ]);
  const middle = PLOT.top + PLOT.size / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(about)}">`,
    look(),
    `<rect class="bg" width="${width}" height="${height}"/>`,
    `<text class="t" x="${PLOT.left}" y="24">${escapeXml(title)}</text>`,
    ...ticks,
    `<rect class="axis" x="${PLOT.left}" y="${PLOT.top}" width="${PLOT.size}" height="${PLOT.size}"/>`,
    `<text x="${PLOT.left + PLOT.size / 2}" y="${height - 12}" text-anchor="middle">${escapeXml(x)}</text>`,
    `<text transform="translate(16 ${middle}) rotate(-90)" text-anchor="middle">${escapeXml(y)}</text>`,
    body,
    '</svg>\n',
  ].join('\n');
}

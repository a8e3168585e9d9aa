const RGB = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\)$/;

/** Brightness of a computed colour, 0 to 255; undefined when one sees through it. */
function brightness(color: string): number | undefined {
  const [, red, green, blue, alpha = '1'] = RGB.exec(color) ?? [];
  if (red === undefined || Number(alpha) < 0.5) return undefined;
  return 0.299 * Number(red) + 0.587 * Number(green) + 0.114 * Number(blue);
}

/**
 * Whether the page around `element` is dark, by the first background one cannot see through. Sites
 * have a dark mode of their own, which the system's preference does not tell. Undefined when the
 * page leaves its background to the browser.
 */
export function isDark(element: Element): boolean | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const light = brightness(getComputedStyle(at).backgroundColor);
    if (light !== undefined) return light < 128;
  }
  return undefined;
}

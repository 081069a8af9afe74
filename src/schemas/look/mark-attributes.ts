import { LookMistake, quoted } from './look-mistake.ts';

/** Attributes of shapes, gradients and masks (SVG 2, "Geometry properties", "Paint servers", "Clipping and masking"). */
const SHAPE =
  'd x y width height cx cy r rx ry x1 y1 x2 y2 fx fy points transform viewBox preserveAspectRatio offset pathLength id ' +
  'gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits';
/** Presentation attributes, which may also stand in `style`. */
const PAINT =
  'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit ' +
  'stroke-dasharray stroke-dashoffset opacity stop-color stop-opacity clip-path clip-rule mask display visibility';

const PAINTS = new Set(PAINT.split(' '));
const KEPT = new Set([...SHAPE.split(' '), ...PAINTS]);
/** Numbers, names and colours; nothing that needs an escape, and no address. */
const PLAIN = /^[\w\s.,()#%+-]*$/;
/** What stands in brackets refers to a part of the same drawing. */
const REFERENCE = /^url\(\s*(["']?)(#[\w.-]+)\1\s*\)$/;
const GRADIENT = /^(?:linear|radial)Gradient$/;

/**
 * The attributes of an element that are kept, as they are written; what they say in `style` becomes attributes.
 * @throws LookMistake at one that runs something or asks for another file
 */
export function attributesOf(
  element: string,
  written: Readonly<Record<string, string>>,
  line: number,
): Map<string, string> {
  const kept = new Map<string, string>();
  const add = (name: string, value: string): void => {
    kept.set(name, plainValue(name, value, line));
  };
  for (const [name, value] of Object.entries(written)) {
    if (/^on/i.test(name)) throw new LookMistake(line, name, 'a drawing runs nothing', 'remove it');
    if (/^(?:xlink:)?href$/.test(name)) kept.set('href', ownPart(element, name, value, line));
    else if (KEPT.has(name)) add(name, value);
  }
  for (const part of (written.style ?? '').split(';')) {
    const [name = '', value = ''] = part.split(/:(.*)/s, 2).map((each) => each.trim());
    if (PAINTS.has(name)) add(name, value);
    else if (/url\(|@import|expression/i.test(value))
      throw new LookMistake(line, 'style', `${quoted(part)} asks for another file`, 'remove it');
  }
  return kept;
}

function plainValue(name: string, value: string, line: number): string {
  const [, , part] = REFERENCE.exec(value.trim()) ?? [];
  if (part !== undefined) return `url(${part})`;
  if (PLAIN.test(value) && !/url\(/i.test(value)) return value.replace(/\s+/g, ' ').trim();
  throw new LookMistake(
    line,
    name,
    `${quoted(value)} is no plain value`,
    'write numbers and colours, or url(#ID) for a part of the drawing',
  );
}

/** The part of the same drawing that a gradient takes its colours from. */
function ownPart(element: string, name: string, value: string, line: number): string {
  if (GRADIENT.test(element) && /^#[\w.-]+$/.test(value)) return value;
  throw new LookMistake(line, name, `${quoted(value)} is another file, or a link`, 'remove it');
}

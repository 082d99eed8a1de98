// Draws the artwork of the sample show and of its series. Needs rsvg-convert and ffmpeg (which reduces the colours).
// Run it from anywhere: `node scripts/make-examples/artwork.mjs`
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { lettering } from './lettering.mjs';
import { motifs } from './motifs.mjs';

const size = 1400;
const folder = new URL('../../examples/media/artwork/', import.meta.url);

for (const [name, { colours, behind = '', around }] of Object.entries(motifs)) {
  const file = new URL(`${name}.png`, folder).pathname;
  execFileSync(
    'ffmpeg',
    [
      ...['-v', 'error', '-y', '-f', 'png_pipe', '-i', 'pipe:0'],
      ...[
        '-filter_complex',
        'split[a][b];[a]palettegen=max_colors=64[p];[b][p]paletteuse=dither=none',
      ],
      ...['-frames:v', '1', '-update', '1', '-fflags', '+bitexact'],
      ...['-compression_level', '100', '-pred', 'none', file],
    ],
    { input: png(picture(colours, behind, around)) },
  );
  console.log(`${name}: ${Math.ceil(statSync(file).size / 1000)} kB`);
}

function png(svg) {
  return execFileSync('rsvg-convert', ['--width', `${size}`], {
    input: svg,
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** Sound rings, the motif of the series, the microphone that they share, and the name. */
function picture(colours, behind, around) {
  const { ground, rings, mark, mic, grille } = colours;
  const circles = rings
    .map(
      (fill, i) =>
        `<circle cx="700" cy="560" r="${[760, 560, 370][i]}" fill="${fill}"/>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1400 1400">
    <rect width="1400" height="1400" fill="${ground}"/>
    ${circles}${behind}
    <g fill="none" stroke-linecap="round" stroke-linejoin="round">
      <g stroke="${mark}" stroke-width="58">${around}
        <path d="M500,520 V580 A200,200 0 0 0 900,580 V520 M700,780 V880 M590,900 H810" stroke-width="46"/>
      </g>
      <rect x="578" y="220" width="244" height="484" rx="122" fill="${mic}"/>
      <g stroke="${grille}" stroke-width="26">
        <path d="M644,370 H756 M644,450 H756 M644,530 H756"/>
      </g>
    </g>
    ${lettering('NerdOut', {
      x: 700,
      y: 1250,
      scale: 0.9,
      pen: 42,
      colour: mark,
    })}
  </svg>`;
}

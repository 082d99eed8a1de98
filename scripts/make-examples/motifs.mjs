// The colors and motifs of the pictures. Coordinates are those of a square of 1400. Motifs around the microphone use the pen of
// the word mark by default.

const cream = '#fff3dc';

/** Draws the same on both sides of the microphone. */
const mirrored = shapes =>
  `${shapes}<g transform="matrix(-1 0 0 1 1400 0)">${shapes}</g>`;

const star = (x, y, r, fill) => {
  const points = Array.from({ length: 10 }, (_, i) => {
    const angle = (Math.PI * i) / 5 - Math.PI / 2;
    const reach = i % 2 ? r * 0.5 : r;
    return `${(x + reach * Math.cos(angle)).toFixed(1)},${(
      y +
      reach * Math.sin(angle)
    ).toFixed(1)}`;
  });
  return `<polygon points="${points.join(
    ' ',
  )}" fill="${fill}" stroke="${fill}" stroke-width="26"/>`;
};

const dot = (x, y, r, fill) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" stroke="none"/>`;

export const motifs = {
  show: {
    colours: {
      ground: '#17183b',
      rings: ['#1f2150', '#292c68', '#363a86'],
      mark: cream,
      mic: '#ff7657',
      grille: '#17183b',
    },
    around: mirrored('<path d="M330,350 L140,560 L330,770"/>'),
  },

  // A curtain to the left and to the right.
  backstage: {
    colours: {
      ground: '#3b0f2a',
      rings: ['#561539', '#70204a', '#8f2d5e'],
      mark: cream,
      mic: '#ffc247',
      grille: '#3b0f2a',
    },
    behind: mirrored(
      `<g stroke="none"><path d="M0,0 H420 C420,330 330,620 0,800 Z" fill="#d8364f"/>
       <path d="M0,0 H285 C285,300 215,560 0,710 Z" fill="#b72545"/>
       <path d="M0,0 H150 C150,250 115,470 0,590 Z" fill="#8f1a3c"/></g>`,
    ),
    around: mirrored(
      '<path d="M30,812 L150,742" stroke="#ffc247" stroke-width="44"/>',
    ),
  },

  // A small network whose nodes light up.
  'machine-learning': {
    colours: {
      ground: '#062c30',
      rings: ['#093c41', '#0d5157', '#126a71'],
      mark: cream,
      mic: '#7de2c3',
      grille: '#062c30',
    },
    around: mirrored(
      `<g stroke-width="20" stroke="#4fb6a6"><path d="M130,330 L350,450 M130,330 L350,670 M130,560 L350,450 M130,560 L350,670 M130,790 L350,450 M130,790 L350,670"/></g>
       ${[330, 560, 790].map(y => dot(130, y, 54, cream)).join('')}
       ${dot(350, 450, 54, '#7de2c3')}${dot(350, 670, 54, '#7de2c3')}`,
    ),
  },

  // A on one half, B on the other.
  abba: {
    colours: {
      ground: '#23195c',
      rings: ['#2d2174', '#3a2b90', '#4937ae'],
      mark: cream,
      mic: '#ffd34d',
      grille: '#23195c',
    },
    behind:
      '<clipPath id="b"><rect x="700" width="700" height="1400"/></clipPath><g clip-path="url(#b)"><rect x="700" width="700" height="1400" fill="#5c1a56"/><circle cx="700" cy="560" r="760" fill="#74216c"/><circle cx="700" cy="560" r="560" fill="#902b86"/><circle cx="700" cy="560" r="370" fill="#ae37a2"/></g>',
    around:
      '<path d="M110,710 L230,410 L350,710 M160,610 H300"/><path d="M1070,410 V710 H1195 A80,80 0 0 0 1195,550 H1070 H1175 A70,70 0 0 0 1175,410 Z"/>',
  },

  // Lines of a list, ticked off.
  'release-notes': {
    colours: {
      ground: '#0d2a52',
      rings: ['#11376b', '#174886', '#1f5ba6'],
      mark: cream,
      mic: '#5cc8ff',
      grille: '#0d2a52',
    },
    around: `${[390, 560, 730]
      .map(
        y =>
          `<path d="M110,${y} L165,${y + 48} L265,${
            y - 58
          }" stroke="#ffb54d"/>`,
      )
      .join('')}${[
      [390, 1290],
      [560, 1230],
      [730, 1270],
    ]
      .map(([y, x]) => `<path d="M1050,${y} H${x}"/>`)
      .join('')}`,
  },

  // Two stars to win, and snow.
  'advent-of-code': {
    colours: {
      ground: '#0c2a1f',
      rings: ['#113a2a', '#174d38', '#1f6449'],
      mark: cream,
      mic: '#e9503f',
      grille: '#0c2a1f',
    },
    around: `${star(240, 560, 135, '#ffcf4a')}${star(1160, 560, 135, '#ffcf4a')}
      ${[
        [120, 180, 20],
        [330, 110, 14],
        [400, 290, 18],
        [110, 350, 14],
        [90, 800, 18],
        [310, 830, 22],
        [1010, 130, 22],
        [1240, 210, 18],
        [1030, 330, 14],
        [1310, 400, 14],
        [1090, 820, 18],
        [1290, 760, 22],
      ]
        .map(([x, y, r]) => dot(x, y, r, cream))
        .join('')}`,
  },

  // Everybody goes the same way.
  fleet: {
    colours: {
      ground: '#1d2433',
      rings: ['#263046', '#33405d', '#435378'],
      mark: cream,
      mic: '#9bdc5b',
      grille: '#1d2433',
    },
    around: [140, 300, 1100, 1260]
      .flatMap(x => [350, 560, 770].map(y => [x, y]))
      .map(
        ([x, y]) =>
          `<path d="M${x - 32},${y - 64} L${x + 32},${y} L${x - 32},${
            y + 64
          }"/>`,
      )
      .join(''),
  },
};

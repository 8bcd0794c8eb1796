/**
 * The colours of the map, once per theme. The same values stand as custom properties in
 * app/globals.css for the page around the map; palette.test.ts holds the two together.
 */
export type Theme = 'light' | 'dark';

export interface Palette {
  theme: Theme;
  /** The page itself, and the halo of labels on land. */
  paper: string;
  ink: string;
  inkSecond: string;
  inkThird: string;
  land: string;
  water: string;
  /** Lines and names of water. */
  waterLine: string;
  waterInk: string;
  /** Names of ranges, deserts and plains. */
  groundInk: string;
  border: string;
  focusBorder: string;
  attack: string;
  /** People counted at a date (stock). */
  stock: string;
  /** People counted over a period. */
  period: string;
  money: string;
  /** What has no figure. */
  qualitative: string;
  /** The dated events that are no attacks. */
  event: string;
  /** What the reader has selected. */
  focusRing: string;
  /** Classes of the country fill, low to high. */
  classes: readonly [string, string, string, string, string];
}

export const palettes: Record<Theme, Palette> = {
  light: {
    theme: 'light',
    paper: '#FFFFFF',
    ink: '#1C1F23',
    inkSecond: '#4A5058',
    inkThird: '#6B727B',
    land: '#F3F1EC',
    water: '#DCE6EC',
    waterLine: '#B4C9D6',
    waterInk: '#4F6F84',
    groundInk: '#6B5B44',
    border: '#B9B4A8',
    focusBorder: '#8C8678',
    attack: '#B5342B',
    stock: '#0072B2',
    period: '#00785A',
    money: '#9A6200',
    qualitative: '#6B727B',
    event: '#4A5058',
    focusRing: '#0B5FFF',
    classes: ['#E3F1EE', '#B7DAD5', '#82BDB7', '#44908D', '#1C6466'],
  },
  dark: {
    theme: 'dark',
    paper: '#101418',
    ink: '#E9ECEF',
    inkSecond: '#B3BAC2',
    inkThird: '#8D96A0',
    land: '#1D232A',
    water: '#12181F',
    waterLine: '#2B3B49',
    waterInk: '#7FA0B5',
    groundInk: '#B3A68F',
    border: '#3A434D',
    focusBorder: '#6A7480',
    attack: '#F0776C',
    stock: '#5AB4E5',
    period: '#3CC79B',
    money: '#F0B13C',
    qualitative: '#8D96A0',
    event: '#B3BAC2',
    focusRing: '#7FB2FF',
    classes: ['#22323A', '#24474C', '#276165', '#33817F', '#52A9A3'],
  },
};

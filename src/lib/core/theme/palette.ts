export type ThemeId = 'light' | 'dark' | 'stage';

/** Colours the painters use; the same values as the tokens of `app.css` (a test compares them). */
export interface Palette {
  readonly paper: string;
  readonly panel: string;
  readonly ink: string;
  readonly land: string;
  readonly landStudy: string;
  readonly sea: string;
  readonly border: string;
  readonly province: string;
  readonly labelCountry: string;
  readonly labelCity: string;
  readonly labelSea: string;
  readonly halo: string;
  readonly tour: string;
  readonly tourOn: string;
  readonly tourDone: string;
  readonly tourNext: string;
  readonly casing: string;
  readonly event: string;
  readonly hatch: string;
  /** Rings of the count circles. */
  readonly count: string;
  readonly focus: string;
  /** Fill of each of the five share classes; the stage repeats colours, see DESIGN of the stage theme. */
  readonly shares: readonly [string, string, string, string, string];
}

/** A colour by its name; the share classes are asked for by number. */
export type Token = Exclude<keyof Palette, 'shares'>;

export const PALETTES: Readonly<Record<ThemeId, Palette>> = {
  light: {
    paper: '#FBFAF7',
    panel: '#FFFFFF',
    ink: '#1D2126',
    land: '#F4F0E7',
    landStudy: '#FFFDF9',
    sea: '#D9E2E0',
    border: '#7F7766',
    province: '#CFC8B9',
    labelCountry: '#625C50',
    labelCity: '#23272C',
    labelSea: '#45606D',
    halo: '#F4F0E7',
    tour: '#A3430B',
    tourOn: '#FFFFFF',
    tourDone: '#AA6A42',
    tourNext: '#7A7568',
    casing: '#FFFFFF',
    event: '#1D2126',
    hatch: '#7F7766',
    count: '#5A4A1F',
    focus: '#0B57D0',
    shares: ['#DADFF3', '#B2BCE2', '#8490C8', '#5A619F', '#36376C']
  },
  dark: {
    paper: '#14171B',
    panel: '#1B1F24',
    ink: '#ECEAE4',
    land: '#272C32',
    landStudy: '#2F353C',
    sea: '#181C21',
    border: '#7F868E',
    province: '#454C54',
    labelCountry: '#B4B3AC',
    labelCity: '#EEECE6',
    labelSea: '#8FA6B2',
    halo: '#14171B',
    tour: '#F2A46C',
    tourOn: '#14171B',
    tourDone: '#B57E57',
    tourNext: '#9A9E9F',
    casing: '#14171B',
    event: '#ECEAE4',
    hatch: '#7F868E',
    count: '#D9C48A',
    focus: '#8AB4F8',
    shares: ['#313447', '#4D5277', '#6C77AA', '#929ED4', '#C5D0F3']
  },
  stage: {
    paper: '#FFFFFF',
    panel: '#FFFFFF',
    ink: '#000000',
    land: '#FFFFFF',
    landStudy: '#FFFFFF',
    sea: '#CBD6DC',
    border: '#4A473F',
    province: '#9A968B',
    labelCountry: '#26241F',
    labelCity: '#000000',
    labelSea: '#213C4B',
    halo: '#FFFFFF',
    tour: '#8F3500',
    tourOn: '#FFFFFF',
    tourDone: '#8F3500',
    tourNext: '#3F4246',
    casing: '#FFFFFF',
    event: '#000000',
    hatch: '#4A473F',
    count: '#3D3110',
    focus: '#0040B0',
    // A projector cannot hold five steps: 15–30 and 30–60 share one colour, and the legend says 15–60.
    shares: ['#CBD3EF', '#9BA8DC', '#5861AA', '#5861AA', '#2D2B6C']
  }
};

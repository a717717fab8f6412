import type { DemoPerson } from '../visitor/sign-in.ts';

type App = 'before signing in' | 'a front end of others' | 'secretariat' | 'municipality' | 'funder';
type Pages = { readonly app: App; readonly as: DemoPerson | null; readonly pages: readonly string[] };

/** Every page of the three front ends, and those before them. */
export const everyPage: readonly Pages[] = [
  { app: 'before signing in', as: null, pages: ['/', '/sign-in', '/secretariat/', '/municipality/', '/funder/'] },
  { app: 'a front end of others', as: 'secretariat', pages: ['/municipality/', '/funder/'] },
  {
    app: 'secretariat',
    as: 'secretariat',
    pages: [
      '/secretariat/',
      '/secretariat/village/what-waits',
      '/secretariat/village/what-waits?view=undetermined',
      '/secretariat/village/agreements',
      '/secretariat/village/agreements/village-eksempelsund',
      '/secretariat/village/agreements/village-furesoe',
      '/secretariat/village/agreements/village-furesoe?text=short',
      '/secretariat/village/agreements/village-proevekoebing?compare=village-template',
      '/secretariat/village/agreements/village-proevekoebing/duties-and-rights',
      '/secretariat/village/differences',
      '/secretariat/open-counselling/agreements/open-counselling/money',
      '/secretariat/village/agreements/village-eksempelsund/money',
      '/secretariat/village/agreements/village-eksempelsund/materials',
      '/secretariat/village/cases',
      '/secretariat/open-counselling/closed-days?year=2027',
      '/secretariat/village/bodies-and-votes',
      '/secretariat/child-convention/bodies-and-votes',
      '/secretariat/village/take-in',
      '/secretariat/child-convention/agreements/child-convention',
      '/secretariat/village/agreements/there-is-none',
    ],
  },
  {
    app: 'municipality',
    as: 'proevekoebing',
    pages: [
      '/municipality/',
      '/municipality/village/what-waits?day=2030-05-01',
      '/municipality/village/agreements',
      '/municipality/village/agreements/village-proevekoebing',
      '/municipality/village/agreements/village-proevekoebing?compare=village-template',
      '/municipality/village/agreements/village-template',
      '/municipality/village/cases',
      '/municipality/village/agreements/village-proevekoebing/lead-time',
      '/municipality/village/agreements/village-proevekoebing/lead-time?by=2027-06-30',
      '/municipality/village/agreements/village-proevekoebing/money',
      '/municipality/village/agreements/village-proevekoebing/materials',
      '/municipality/village/bodies-and-votes',
      '/municipality/village/leaving',
      '/municipality/village/agreements/village-proevekoebing/leaving?out=2029-06-01',
      '/municipality/village/agreements/village-proevekoebing/give-notice',
      '/municipality/village/agreements/village-proevekoebing/give-notice?ground=breach',
      '/municipality/village/agreements/village-proevekoebing/withdraw-notice',
    ],
  },
  {
    app: 'funder',
    as: 'ojdFonden',
    pages: [
      '/funder/',
      '/funder/village/funding-horizon',
      '/funder/village/duties',
      '/funder/village/duties?show=kept',
      '/funder/village/agreements/village-eksempelsund',
    ],
  },
];

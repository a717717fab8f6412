import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { AgreementPage } from '../../gallery/pages/AgreementPage.tsx';
import { CeremonyPage } from '../../gallery/pages/CeremonyPage.tsx';
import { FundingPage } from '../../gallery/pages/FundingPage.tsx';
import { LeavingPage } from '../../gallery/pages/LeavingPage.tsx';
import { PartsPage } from '../../gallery/pages/PartsPage.tsx';
import { WaitingPage } from '../../gallery/pages/WaitingPage.tsx';
import { show } from './show.tsx';

const pages = { AgreementPage, CeremonyPage, FundingPage, LeavingPage, PartsPage, WaitingPage };
const cases = Object.entries(pages).flatMap(([name, Shown]) =>
  [1440, 320].flatMap((width) => (['light', 'dark'] as const).map((theme) => ({ name, Shown, width, theme }))),
);

describe('accessibility of every part', () => {
  afterEach(async () => {
    delete document.documentElement.dataset['theme'];
    await page.viewport(1280, 900);
  });

  it.each(cases)(
    '$name at $width, $theme: axe finds nothing, nothing is wider than the page',
    async ({ Shown, width, theme }) => {
      document.documentElement.dataset['theme'] = theme;
      await page.viewport(width, 900);
      const screen = await show(
        <main>
          <Shown />
        </main>,
      );
      await expect.poll(() => screen.container.querySelector('[aria-busy=true]:not(:has(output))')).toBeNull();
      for (const button of screen.getByRole('button', { name: /Hvorfor\?|følger heraf/ }).elements())
        if (button instanceof HTMLElement) button.click();
      const { violations } = await axe.run(screen.container, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      expect(
        violations.map(({ id, nodes }) => [
          id,
          nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`),
        ]),
      ).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    },
  );
});

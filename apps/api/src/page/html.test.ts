import { expect, it } from 'vitest';
import { html } from './html.ts';

it('escapes what is put in, and lets its own markup pass', () => {
  const inner = [html`<b>${'<script>'}</b>`, html`<i>${'a & \'b\' "c"'}</i>`];
  expect(html`<p>${inner}${7}</p>`.markup).toBe(
    '<p><b>&#60;script&#62;</b><i>a &#38; &#39;b&#39; &#34;c&#34;</i>7</p>',
  );
});

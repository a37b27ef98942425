import { describeInBrowser } from './browser.js';
import { houseInBrowser } from './house-in-browser.js';
import { outOfReach, sidewaysScroll } from './seen.js';
import { arabic, long, mixedUp, recordWhatIsStrange } from './strange.js';

/** Every screen that shows what is called `id`. */
const screensOf = (id: string, name: string) => [
  '/',
  '/commitments?group=owner',
  `/commitments?visit=${id}&columns=what,when,responsible,counterparts,owner,visit,tags`,
  '/commitments/board',
  '/commitments/timeline?zoom=month',
  '/commitments/calendar?month=2018-11',
  `/commitments/${id}-promise`,
  '/evidence',
  '/visits',
  `/visits/${id}`,
  `/visits/${id}/sources`,
  `/visits/${id}/review`,
  `/visits/${id}/brief`,
  '/briefs',
  `/brief?body=${encodeURIComponent(name)}`,
  `/new/commitment?visit=${id}`,
];

describeInBrowser('what is strange to write', () => {
  const here = houseInBrowser();

  beforeAll(() => recordWhatIsStrange(here.house));

  test('words of 200 letters break where there is no more room: no screen scrolls sideways at 320 px', async () => {
    const page = await here.signedIn('/', { viewport: { width: 320, height: 700 } });
    const faults: unknown[] = [];
    for (const path of screensOf('long', long)) {
      await page.goto(here.house.url + path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForTimeout(700);
      const wider = await sidewaysScroll(page);
      const beside = await outOfReach(page);
      if (wider !== 0 || beside.length > 0) faults.push([path.slice(0, 60), wider, ...beside]);
    }
    expect(faults).toEqual([]);
  });

  test('what runs from right to left stands in its own direction, wherever it is shown; mark-up in it is text', async () => {
    const page = await here.signedIn('/commitments/rtl-promise');
    const statement = page.getByRole('heading', { level: 1, name: arabic });
    await statement.waitFor();
    expect(
      await page.evaluate("getComputedStyle(document.querySelector('main article h1 [dir=auto]')).direction"),
    ).toBe('rtl');
    await page.getByText('<b>وزارة العدل</b>').first().waitFor();
    const faults: unknown[] = [];
    for (const path of screensOf('rtl', 'وزارة العدل')) {
      await page.goto(here.house.url + path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForTimeout(700);
      const mixed = await mixedUp(page);
      if (mixed.length > 0) faults.push([decodeURI(path), ...new Set(mixed)]);
    }
    expect(faults).toEqual([]);
    await page.goto(`${here.house.url}/visits/rtl/sources`);
    await page.getByText("<script>document.title = 'run'</script>").waitFor();
    expect(await page.title()).not.toBe('run');
  });

  test('what reads on the wrong side is found where it is: beside others, or with them in a direction of its own', async () => {
    const page = await (await here.someone()).newPage();
    const name = 'وزارة العدل';
    await page.setContent(`
      <p id="alone">${name}, 3 days</p>
      <p dir="auto">${name} owes it until 2018.</p>
      <ul dir="auto"><li>${name}</li><li>3 days</li></ul>
      <p>Owed by <bdi>${name}</bdi>, 3 days</p>
      <p>Owed by \u2068${name}\u2069, 3 days</p>
      <p dir="auto">“<mark>${name}</mark>”<bdi>3 days</bdi></p>
      <p hidden>${name}, 3 days</p>`);
    expect(await mixedUp(page)).toEqual([
      `p.: ${name}, 3 days`,
      `p.: ${name} owes it until 2018.`,
      `li.: ${name}`,
    ]);
  });
});

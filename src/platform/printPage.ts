/**
 * Opens the system's dialog for printing this page. `discreet`: without its title, and under a name that says nothing, which
 * many systems print at the edge and offer as the name of the file.
 */
export function printPage({ discreet = false } = {}): void {
  const { title } = document;
  const root = document.documentElement;
  if (discreet) {
    document.title = '1';
    root.dataset['print'] = 'discreet';
    addEventListener(
      'afterprint',
      () => {
        document.title = title;
        delete root.dataset['print'];
      },
      { once: true },
    );
  }
  window.print();
}

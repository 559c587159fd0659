/**
 * From now on the link that skips to the content moves the focus alone. It stands in the page before the app does, and what
 * it leads to is no screen's address: the router must not hear of it.
 */
export function skipToContent(): void {
  addEventListener('click', (event) => {
    if (!(event.target as Element).closest('.skip')) return;
    event.preventDefault();
    document.getElementById('content')?.focus();
  });
}

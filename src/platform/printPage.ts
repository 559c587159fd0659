/** Opens the system's dialog for printing this page. */
export function printPage(): void {
  window.print();
}

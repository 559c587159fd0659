/** Makes every write to IndexedDB fail with a fault, until the function it answers with is called. */
export function failPuts(fault: DOMException): () => void {
  const { put, add } = IDBObjectStore.prototype;
  const fail = (): never => {
    throw fault;
  };
  IDBObjectStore.prototype.put = fail;
  IDBObjectStore.prototype.add = fail;
  return () => {
    IDBObjectStore.prototype.put = put;
    IDBObjectStore.prototype.add = add;
  };
}

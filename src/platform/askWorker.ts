import { trustedScript } from './trustedScripts';

/** Starts a worker for one question and ends it with the answer. Undefined where it can't be started, or breaks. */
export function askWorker<Answer>(url: string, question: unknown): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(trustedScript(url), { type: 'module' });
    const end = (answer: Answer | undefined): void => {
      worker.terminate();
      resolve(answer);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      end(data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end(undefined);
    });
    worker.postMessage(question);
  });
}

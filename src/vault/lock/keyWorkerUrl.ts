export { default as keyWorkerUrl } from '@/crypto/keyWorker?worker&url';

export { newRecoveryCode } from '@/crypto/recoveryCode';
